import { Day } from '@mithaq/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RevisionConditions } from '../port.ts';
import { createStore, type Store } from '../store.ts';
import { createTestDatabase, type TestDatabase } from '../testing/database.ts';
import { commitUnsealed } from '../testing/history.ts';
import { actor, sampleId, source, statement, suggestion } from '../testing/records.ts';

let database: TestDatabase;
let store: Store;
let now = new Date(0);
const salma = { id: 'user_1', name: 'سلمى' };
const karim = { id: 'user_2', name: 'Karim' };
const set = sampleId('changeset', 1);
const about = statement(1, { subject: actor(1).id, of: source(1).id, exact: 'abc', start: 0 });
const judged = { ...suggestion(1, source(1).id, actor(1).id), judgedBy: undefined };

/** Nine entries over three days. */
beforeAll(async () => {
  database = await createTestDatabase();
  store = createStore({ url: database.url, now: () => now });
  const on = (text: string, by: typeof salma | null, work: Parameters<Store['register']['transact']>[1]) => {
    now = new Date(text);
    return store.register.transact(by, work);
  };
  await on('2026-05-01T00:00:00Z', null, async (writing) => {
    await writing.save(actor(1));
    await writing.save(source(1));
  });
  await on('2026-05-02T23:59:59.999Z', salma, async (writing) => {
    await writing.save(actor(1, { wikidata: 'Q1' }), 1, 'from the gazette');
    await writing.saveStatement(about);
    await writing.saveStatement(about);
    await writing.addSuggestions([judged]);
    await writing.attachText(source(1).id, 'a𐤀');
    await writing.attachText(source(1).id, 'a𐤀');
  });
  await on('2026-05-03T00:00:00Z', karim, async (writing) => {
    await writing.createChangeSet({ id: set, title: 'x' });
    await writing.saveDraft({ entry: actor(1, { wikidata: 'Q2' }), from: 2, changeSet: set, message: 'a guess' });
    await writing.removeStatement(about.id);
    await writing.removeStatement(about.id);
    await writing.publish(set, 2);
  });
});
afterAll(async () => {
  await store.close();
  await database.drop();
});

const found = async (conditions: RevisionConditions) =>
  (await store.register.revisions(conditions, { limit: 20 })).rows.map(({ position }) => position);

describe('the history', () => {
  test('tells what was done, newest first: once what was said twice, and who did it', async () => {
    const { rows, total } = await store.register.revisions({}, { limit: 20 });
    expect(
      rows.map(({ position, kind, revision, from, state, by, message }) => [position, kind, revision, from, state, by?.name, message]),
    ).toEqual([
      [9, 'actor', 4, 3, 'published', 'Karim', undefined],
      [8, 'statement', 2, 1, 'removed', 'Karim', undefined],
      [7, 'actor', 3, 2, 'draft', 'Karim', 'a guess'],
      [6, 'text', 1, undefined, 'published', 'سلمى', undefined],
      [5, 'suggestion', 1, undefined, 'published', 'سلمى', undefined],
      [4, 'statement', 1, undefined, 'published', 'سلمى', undefined],
      [3, 'actor', 2, 1, 'published', 'سلمى', 'from the gazette'],
      [2, 'source', 1, undefined, 'published', undefined, undefined],
      [1, 'actor', 1, undefined, 'published', undefined, undefined],
    ]);
    expect(total).toBe(9);
    expect(rows.at(-1)).toMatchObject({ by: null, at: '2026-05-01T00:00:00.000Z' });
  });

  test.each<[string, RevisionConditions, number[]]>([
    ['a subject', { subject: actor(1).id }, [9, 7, 3, 1]],
    ['kinds', { kinds: ['statement', 'text'] }, [8, 6, 4]],
    ['an author', { author: 'user_2' }, [9, 8, 7]],
    ['a change set', { changeSet: set }, [9, 7]],
    ['days, both included', { after: Day.parse('2026-05-02'), until: Day.parse('2026-05-02') }, [6, 5, 4, 3]],
    ['days until', { until: Day.parse('2026-05-01') }, [2, 1]],
    ['days from', { after: Day.parse('2026-05-03') }, [9, 8, 7]],
    ['what readers may see', { public: true }, [9, 8, 6, 4, 3, 2, 1]],
    ['what readers may see of one subject', { subject: actor(1).id, public: true }, [9, 3, 1]],
    ['nothing', { subject: 'a\ttab', kinds: [] }, []],
  ])('by %s', async (_, conditions, positions) => {
    expect(await found(conditions)).toEqual(positions);
    expect((await store.register.revisions(conditions, { limit: 1 })).total).toBe(positions.length);
  });

  test('page by page, each entry once', async () => {
    const seen: number[] = [];
    for (let after: string | undefined; ; ) {
      const { rows, next } = await store.register.revisions({ public: true }, { limit: 3, ...(after === undefined ? {} : { after }) });
      seen.push(...rows.map(({ position }) => position));
      if (next === undefined) break;
      after = next;
    }
    expect(seen).toEqual([9, 8, 6, 4, 3, 2, 1]);
    await expect(store.register.revisions({}, { limit: 1, after: 'x' })).rejects.toMatchObject({ code: 'invalid-input' });
  });

  test('keeps what each entry made; of what was taken away there is nothing to keep', async () => {
    const { register } = store;
    expect((await register.revision(actor(1).id, 2))?.data).toEqual(actor(1, { wikidata: 'Q1' }));
    expect((await register.revision(about.id, 1))?.data).toEqual(about);
    const { judgedBy: _absent, ...suggested } = judged;
    expect((await register.revision(judged.id, 1))?.data).toEqual(suggested);
    expect((await register.revision(`text of ${source(1).id}`, 1))?.data).toEqual({
      source: source(1).id,
      // `printf 'a𐤀' | sha256sum`
      sha256: '9497582275f75df7739b44fafa234011f578e5b09a3f4bdd569ef90abd922c44',
      length: 3,
    });
    expect(await register.revision(about.id, 2)).not.toHaveProperty('data');
    expect(await register.revision(actor(1).id, 9)).toBeUndefined();
    expect(await register.revision('a\0b', 1)).toBeUndefined();
  });

  test('an older state can be saved again: it is a new revision that says from which one', async () => {
    const { register } = store;
    const old = await register.revision(actor(1).id, 1);
    await register.transact(salma, (writing) => writing.save(actor(1), 4, `as in ${old?.revision}`));
    expect(await register.find('actor', actor(1).id)).toEqual({ record: actor(1), revision: 5 });
    expect((await register.verify()).problems).toEqual([]);
  });

  test('what has no place yet is not told', async () => {
    await commitUnsealed(store, async (writing) => void (await writing.save(actor(50))));
    expect(await found({ subject: actor(50).id })).toEqual([]);
    expect(await store.register.revision(actor(50).id, 1)).toBeUndefined();
  });
});
