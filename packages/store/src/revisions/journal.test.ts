import pg from 'pg';
import { expect, test, vi } from 'vitest';
import { editor, openTestStore, saveAll } from '../testing/open.ts';
import { actor, agreement, event } from '../testing/records.ts';

const opened = openTestStore();
const told = { what: 'record-saved', subject: 'x', audience: 'public' } as const;

/** What was asked of the server while `work` ran, by the first word. */
async function asked(work: () => Promise<unknown>): Promise<string[]> {
  const query = vi.spyOn(pg.Client.prototype, 'query');
  await work();
  const texts = query.mock.calls.map(([given]: readonly unknown[]) => (typeof given === 'string' ? given : textOf(given)));
  query.mockRestore();
  return texts.map((text) => text.trim().split(/\s/)[0] ?? '');
}

function textOf(given: unknown): string {
  return typeof given === 'object' && given !== null && 'text' in given ? String(given.text) : '';
}

test('a change of one field is saved and told in five questions: begin, look, write, commit, seal', async () => {
  const { register } = opened.store;
  await saveAll(opened.store, [actor(1)]);
  const questions = await asked(() =>
    register.transact(editor, async (writing) => {
      await writing.save(actor(1, { wikidata: 'Q1' }), 1);
      await writing.announce(told);
    }),
  );
  expect(questions).toEqual(['start', 'select', 'with', 'commit', 'select']);
});

test('a change of one field is published by the rules of publication in as many', async () => {
  const { register } = opened.store;
  await saveAll(opened.store, [actor(2)]);
  const questions = await asked(() =>
    register.transact(editor, async (writing) => {
      await writing.publishEdit({ entry: actor(2, { wikidata: 'Q1' }), from: 1 });
      await writing.announce(told);
    }),
  );
  expect(questions).toEqual(['start', 'with', 'with', 'commit', 'select']);
});

test('what only reads is not sealed', async () => {
  const questions = await asked(() => opened.store.register.transact(editor, (writing) => writing.find('actor', 'actor-1')));
  expect(questions).toEqual(['start', 'select', 'commit']);
});

test('what was kept back is written before anything is asked, so that it is seen', async () => {
  await opened.store.register.transact(editor, async (writing) => {
    await writing.save(actor(3));
    await writing.save(actor(3, { wikidata: 'Q1' }), 1);
    expect(await writing.find('actor', actor(3).id)).toMatchObject({ revision: 2, record: { wikidata: 'Q1' } });
    await writing.save(actor(3, { wikidata: 'Q2' }), 2);
    expect((await writing.save(actor(3, { wikidata: 'Q3' }), 3)).revision).toBe(4);
  });
  expect((await opened.store.register.revisions({ subject: actor(3).id }, { limit: 9 })).total).toBe(4);
});

test('saves that are begun together are done one after the other', async () => {
  await opened.store.register.transact(editor, (writing) =>
    Promise.all([writing.save(actor(4)), writing.save(actor(4, { wikidata: 'Q1' }), 1)]),
  );
  expect((await opened.store.register.find('actor', actor(4).id))?.revision).toBe(2);
});

test('what leads to a record, and where it stands, is kept up where that changes', async () => {
  const { register } = opened.store;
  const dated = (fields: object) => event(1, { date: { edtf: '2020-05-01' }, ...fields });
  await saveAll(opened.store, [agreement(1), agreement(2), dated({ agreements: [agreement(1).id] })]);
  await register.transact(editor, (writing) => writing.save(dated({ agreements: [agreement(2).id] }), 1));
  const days = async () => (await register.list('agreement', {}, { limit: 5 })).rows.map(({ record }) => record.id);
  expect(await days()).toEqual([agreement(2).id, agreement(1).id]);
  const { rows } = await opened.store.pool.query('select from_id, to_id, since from reference where from_id = $1', [dated({}).id]);
  expect(rows).toEqual([{ from_id: dated({}).id, to_id: agreement(2).id, since: 2 }]);
  const former = await opened.store.pool.query('select to_id, since, until from former_reference where from_id = $1', [dated({}).id]);
  expect(former.rows).toEqual([{ to_id: agreement(1).id, since: 1, until: 2 }]);
});
