import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { createStore } from '../store.ts';
import { editor, openTestStore, saveAll } from '../testing/open.ts';
import { actor, sampleId } from '../testing/records.ts';

const opened = openTestStore();
const announcement = (subject: string) => ({ what: 'record-saved', subject, by: 'سلمى', audience: 'public' }) as const;

describe('transactions', () => {
  test('a failure undoes all of it', async () => {
    const { register } = opened.store;
    const work = register.transact(editor, async (writing) => {
      await writing.save(actor(1));
      await writing.announce(announcement(actor(1).id));
      expect(await writing.find('actor', actor(1).id)).toEqual({ record: actor(1), revision: 1 });
      throw new RangeError('no');
    });
    await expect(work).rejects.toThrow(RangeError);
    expect(await register.find('actor', actor(1).id)).toBeUndefined();
    expect(await register.changesAfter(undefined, 10)).toEqual([]);
  });

  test('forty writers of one record, each reading it first, lose nothing', async () => {
    const { register, pool } = opened.store;
    await saveAll(opened.store, [actor(2)]);
    const add = (writer: number) =>
      register.transact(editor, async (writing) => {
        const held = await writing.find('actor', actor(2).id);
        if (!held) throw new Error('gone');
        const name = { value: `name ${writer}`, language: 'en', kind: 'alias' as const };
        await writing.save({ ...held.record, names: [...held.record.names, name] }, held.revision);
      });
    await Promise.all(Array.from({ length: 40 }, (_, writer) => add(writer)));
    const held = await register.find('actor', actor(2).id);
    expect(held?.revision).toBe(41);
    expect(new Set(held?.record.names.map(({ value }) => value)).size).toBe(41);
    const { rows } = await pool.query('select count(*)::integer as many from revision where subject = $1', [actor(2).id]);
    expect(rows).toEqual([{ many: 41 }]);
  });

  test('questions asked together within a transaction are answered, and their failure is the transaction’s', async () => {
    const { register } = opened.store;
    const together = register.transact(editor, (writing) =>
      Promise.all([writing.save(actor(5)), writing.find('actor', actor(5).id), writing.counts()]),
    );
    expect((await together)[0]).toEqual({ record: actor(5), revision: 1 });
    const failing = register.transact(editor, (writing) => Promise.all([writing.save(actor(6)), writing.save(actor(5)), writing.counts()]));
    await expect(failing).rejects.toMatchObject({ code: 'stale-revision' });
    expect(await register.find('actor', actor(6).id)).toBeUndefined();
  });

  test('two that save from the same revision: one is refused', async () => {
    const { register } = opened.store;
    await saveAll(opened.store, [actor(3)]);
    const save = () => register.transact(editor, (writing) => writing.save(actor(3), 1));
    const outcomes = await Promise.allSettled([save(), save()]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'stale-revision', details: { current: '2' } },
    });
  });

  test('work marked as done once runs once, also when two begin it together', async () => {
    const other = createStore({ url: opened.url });
    const runs: number[] = [];
    const seed = (store: typeof other, number: number) =>
      store.once('fixtures', async (writing) => {
        await writing.save(actor(4));
        runs.push(number);
      });
    const done = await Promise.all([seed(opened.store, 1), seed(other, 2)]);
    await other.close();
    expect(done.toSorted()).toEqual([false, true]);
    expect(runs).toHaveLength(1);
    expect(await seed(opened.store, 3)).toBe(false);
  });
});

describe('changes', () => {
  test('a reader that goes by the last id sees every change of many concurrent writers, in order, once', async () => {
    const { register } = opened.store;
    const before = (await register.changesAfter(undefined, 1)).at(-1)?.id ?? '0';
    const writers = 60;
    let working = true;
    const seen: string[] = [];
    const follow = async () => {
      for (let last = before; ; ) {
        const more = working;
        const rows = await register.changesAfter(last, 7);
        seen.push(...rows.map(({ subject }) => subject));
        last = rows.at(-1)?.id ?? last;
        if (!more && rows.length === 0) return;
      }
    };
    const write = (number: number) =>
      register.transact(editor, async (writing) => {
        await writing.announce(announcement(sampleId('actor', 1000 + number)));
        await writing.save(actor(1000 + number));
        for (let wait = number % 5; wait > 0; wait -= 1) await turn();
        await writing.announce(announcement(`${number}`));
      });
    const following = follow();
    await Promise.all(Array.from({ length: writers }, (_, number) => write(number)));
    working = false;
    await following;
    expect(seen).toHaveLength(2 * writers);
    expect(new Set(seen).size).toBe(2 * writers);
  });

  test('the newest come oldest first; an id that is none is refused', async () => {
    const { register } = opened.store;
    const newest = await register.changesAfter(undefined, 2);
    expect(newest).toHaveLength(2);
    expect(Number(newest[0]?.id)).toBeLessThan(Number(newest[1]?.id));
    expect(newest[0]).toMatchObject({ what: 'record-saved', by: 'سلمى', at: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/) });
    await expect(register.changesAfter('1; drop table change', 1)).rejects.toMatchObject({ code: 'invalid-input' });
  });

  test('who waits is woken by another process’s change, also one that came between two waits', async () => {
    const { register } = opened.store;
    const abort = new AbortController();
    await register.wake(abort.signal);
    const other = createStore({ url: opened.url });
    const change = () =>
      other.register.transact(null, (writing) => writing.announce({ what: 'record-saved', subject: 'x', audience: 'public' }));
    const waiting = register.wake(abort.signal);
    await change();
    await waiting;
    expect((await register.changesAfter(undefined, 1))[0]).not.toHaveProperty('by');
    const waitingAgain = register.wake(abort.signal);
    abort.abort();
    await waitingAgain;
    await other.close();
  });
});
