import { JudgementId } from '@mithaq/domain';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createStore, type Store } from '../store.ts';
import { createTestDatabase, type TestDatabase } from '../testing/database.ts';
import { tamper } from '../testing/history.ts';
import { editor, saveAll } from '../testing/open.ts';
import { actor, sampleId, source, statement, suggestion } from '../testing/records.ts';

let database: TestDatabase;
let store: Store;
const about = statement(1, { subject: actor(1).id, of: source(1).id, exact: 'abc', start: 0 });
const set = sampleId('changeset', 1);
const judgementId = JudgementId.parse(sampleId('judgement', 1));

/** A history of fifteen entries: of every kind, by two authors, with drafts and what became of them. */
beforeEach(async () => {
  database = await createTestDatabase();
  store = createStore({ url: database.url });
  await saveAll(store, [actor(1), actor(2), source(1)]);
  await store.register.transact({ id: 'user_2', name: 'Karim' }, async (writing) => {
    await writing.save(actor(1, { wikidata: 'Q1' }), 1, 'a message');
    await writing.saveStatement(about);
    await writing.attachText(source(1).id, 'abcdef');
    await writing.attachText(source(1).id, 'abc def');
    await writing.addSuggestions([suggestion(1, source(1).id, actor(1).id)]);
    await writing.updateSuggestion({ ...suggestion(1, source(1).id, actor(1).id), standing: 'rejected', revision: 1 }, 0);
  });
  await store.register.transact(editor, async (writing) => {
    const at = '2026-01-02T03:04:05.678Z';
    const pair = { one: actor(1).id, other: actor(2).id } as const;
    await writing.saveJudgement({ id: judgementId, ...pair, verdict: 'different', by: 'سلمى', at });
    await writing.createChangeSet({ id: set, title: 'two edits' });
    await writing.saveDraft({ entry: actor(2, { wikidata: 'Q2' }), from: 1, changeSet: set });
    await writing.saveDraft({ entry: actor(3), changeSet: set });
    await writing.discardDraft(actor(3).id, 1);
    await writing.saveDraft({ entry: actor(4), changeSet: set });
    await writing.save(actor(5));
  });
});
afterEach(async () => {
  await store.close();
  await database.drop();
});
const problems = async () => (await store.register.verify()).problems;
const positionOf = async (subject: string, revision: number) =>
  (await store.register.revision(subject, revision))?.position ?? expect.fail('no such entry');

describe('a history that nobody tampered with', () => {
  test('verifies, tells how long it is and what its last hash is, and how far it has come', async () => {
    const seen: number[] = [];
    const report = await store.register.verify((entries) => seen.push(entries));
    const { rows } = await store.pool.query('select hash from revision order by position desc limit 1');
    expect(report).toEqual({ entries: 15, head: rows[0].hash, problems: [] });
    expect(seen).toEqual([15]);
  });

  test('an empty one verifies, too', async () => {
    const empty = await createTestDatabase();
    const other = createStore({ url: empty.url });
    expect(await other.register.verify()).toEqual({ entries: 0, head: '0'.repeat(64), problems: [] });
    await other.close();
    await empty.drop();
  });
});

describe('tampering is found', () => {
  test.each([
    ['what an entry says', `data = jsonb_set(data, '{wikidata}', '"Q9"')`],
    ['who made it', `author_name = 'Mallory'`],
    ['that it was somebody', 'author_id = null, author_name = null'],
    ['when it was made', `at = at - interval '1 millisecond'`],
    ['its message', 'message = null'],
    ['its state', `state = 'draft'`],
    ['what it was made from', 'from_revision = null'],
    ['its change set', `change_set = 'x'`],
    ['its kind', `kind = 'office'`],
  ])('%s', async (_, change) => {
    const position = await positionOf(actor(1).id, 2);
    await tamper(store, `update revision set ${change} where subject = '${actor(1).id}' and revision = 2`);
    expect(await problems()).toContainEqual({ problem: 'digest', position, subject: actor(1).id });
  });

  test('an entry that was given another digest: the chain does not hold', async () => {
    const position = await positionOf(actor(2).id, 1);
    await tamper(store, `update revision set digest = repeat('a', 64) where subject = '${actor(2).id}' and revision = 1`);
    expect(await problems()).toEqual([
      { problem: 'digest', position, subject: actor(2).id },
      { problem: 'chain', position, subject: actor(2).id },
    ]);
  });

  test('an entry that was taken out of the middle: a gap, in the chain and in its subject’s revisions', async () => {
    const position = await positionOf(actor(1).id, 1);
    await tamper(store, `delete from revision where subject = '${actor(1).id}' and revision = 1`);
    expect(await problems()).toEqual([
      { problem: 'gap', position: position + 1, subject: actor(2).id },
      { problem: 'revision-gap', position: await positionOf(actor(1).id, 2), subject: actor(1).id },
    ]);
  });

  test('a gap that was closed: the chain does not hold', async () => {
    const position = await positionOf(actor(2).id, 1);
    await tamper(
      store,
      `delete from revision where position = ${position}`,
      `update revision set position = position - 1 where position > ${position}`,
    );
    expect((await problems())[0]).toEqual({ problem: 'chain', position, subject: source(1).id });
  });

  test('the last entry, taken away: what is shown is not what the history says', async () => {
    await tamper(store, 'delete from revision where position = 15');
    expect(await problems()).toEqual([{ problem: 'not-current', position: 0, subject: actor(5).id }]);
  });

  test('two entries that changed places', async () => {
    await tamper(
      store,
      'update revision set position = -1 where position = 2',
      'update revision set position = 2 where position = 3',
      'update revision set position = 3 where position = -1',
    );
    expect((await problems()).map(({ problem, position }) => [problem, position])).toEqual([
      ['chain', 2],
      ['chain', 3],
      ['chain', 4],
    ]);
  });

  test('an entry whose place was taken away gets a new one, and leaves a gap', async () => {
    const { subject } = (await store.register.revisions({}, { limit: 20 })).rows.find(({ position }) => position === 3) ?? {};
    await tamper(store, 'update revision set position = null, hash = null where position = 2');
    expect(await problems()).toEqual([{ problem: 'gap', position: 3, subject }]);
  });

  test.each([
    ['a record', `update record set data = jsonb_set(data, '{wikidata}', '"Q7"') where id = '${actor(1).id}'`, actor(1).id],
    ['a record’s slug', `update record set slug = 'other' where id = '${actor(2).id}'`, actor(2).id],
    ['a record that was put back to an earlier revision', putBack(actor(1).id), actor(1).id],
    ['a statement', `update statement set data = jsonb_set(data, '{value}', '1')`, about.id],
    ['a statement’s standing', `update statement set standing = 'disputed'`, about.id],
    ['a suggestion', `update suggestion set standing = 'open'`, suggestion(1, source(1).id, actor(1).id).id],
    ['a judgement', `update judgement set data = jsonb_set(data, '{verdict}', '"same"')`, judgementId],
    ['a draft', `update draft set data = jsonb_set(data, '{wikidata}', '"Q7"') where subject = '${actor(2).id}'`, actor(2).id],
    [
      'which text a source has',
      `update text_attachment set sha256 = (select min(sha256) from text_content where sha256 <> text_attachment.sha256)`,
      `text of ${source(1).id}`,
    ],
    [
      'a record that was taken away',
      `delete from search_document where record_id = '${actor(5).id}'; delete from record where id = '${actor(5).id}'`,
      actor(5).id,
    ],
    ['a draft that was taken away', `delete from draft where subject = '${actor(4).id}'`, actor(4).id],
    ['a record that was put in', putIn(), sampleId('actor', 66)],
  ])('%s, although the history is as it was', async (_, change, subject) => {
    await tamper(store, change);
    expect(await problems()).toEqual([{ problem: 'not-current', position: expect.any(Number), subject }]);
  });

  test('a text, also one that was replaced since', async () => {
    await tamper(store, `update text_content set text = text || '.'`);
    expect((await problems()).map(({ problem, position }) => [problem, position]).toSorted()).toEqual([
      ['digest', await positionOf(`text of ${source(1).id}`, 1)],
      ['digest', await positionOf(`text of ${source(1).id}`, 2)],
    ]);
  });

  test('a replaced text that was thrown away', async () => {
    await tamper(store, `delete from text_content where sha256 not in (select sha256 from text_attachment)`);
    expect(await problems()).toEqual([
      { problem: 'not-current', position: await positionOf(`text of ${source(1).id}`, 1), subject: `text of ${source(1).id}` },
    ]);
  });

  test('entries that cannot be sealed are told', async () => {
    await tamper(store, `create or replace function seal(most integer) returns integer language sql as 'select 0'`);
    await saveAll(store, [actor(6)]);
    expect(await problems()).toEqual([{ problem: 'unsealed', position: 0, subject: actor(6).id }]);
  });

  test('of ever so many problems the first thousand are told', async () => {
    await saveAll(
      store,
      Array.from({ length: 1_100 }, (_, number) => actor(1_000 + number)),
    );
    await tamper(store, `update revision set author_name = 'Mallory' where author_name = 'سلمى'`);
    expect(await problems()).toHaveLength(1_000);
  });
});

function putBack(id: string): string {
  return `update record set (revision, data) = (select revision, data from revision where subject = record.id and revision.revision = 1) where id = '${id}'`;
}

function putIn(): string {
  return `insert into record (id, kind, slug, revision, data, caption_key) select '${sampleId('actor', 66)}', kind, 'mallory', 1, data, caption_key from record limit 1`;
}
