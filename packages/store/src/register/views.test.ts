import { Day } from '@mithaq/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createStore, type Store } from '../store.ts';
import { createTestDatabase, type TestDatabase } from '../testing/database.ts';
import { editor } from '../testing/open.ts';
import { actor, agreement, event, sampleId, source, statement, suggestion } from '../testing/records.ts';

let database: TestDatabase;
let store: Store;
let now = new Date(0);
const day = (text: string) => Day.parse(text);
const on = (text: string, work: Parameters<Store['register']['transact']>[1]) => {
  now = new Date(text);
  return store.register.transact(editor, work);
};

const about = { ...statement(1, { subject: actor(1).id, of: source(1).id, exact: 'abc', start: 0 }), property: 'names', value: 'a' };
const selector = { exact: 'abc', start: 0, end: 3 };
const elsewhere = { ...about, standing: 'rejected' as const, citations: [{ source: source(2).id, selector }] };
const signed = (fields: object = {}) => event(1, { agreements: [agreement(1).id], date: { edtf: '2019-11-27' }, ...fields });
const set = sampleId('changeset', 1);

/**
 * A register with a past. Monday the 2nd: everything is new. The 3rd: names, slugs, dates, passages and texts change, one minute before
 * midnight. The 4th: something is withdrawn, something removed. The 5th: something comes back, and an editor begins to work.
 */
beforeAll(async () => {
  database = await createTestDatabase();
  store = createStore({ url: database.url, now: () => now });
  await on('2026-03-02T10:00:00Z', async (writing) => {
    for (const record of [actor(1), actor(2), agreement(1), agreement(2), source(1), source(2), signed()]) await writing.save(record);
    await writing.saveStatement(about);
    await writing.attachText(source(1).id, 'abc first');
    await writing.addSuggestions([suggestion(1, source(1).id, actor(1).id)]);
  });
  await on('2026-03-03T23:59:59.999Z', async (writing) => {
    const names = [{ value: 'أول', language: 'ar', kind: 'official' as const }];
    await writing.save(actor(1, { slug: 'renamed', names }), 1);
    await writing.save(signed({ agreements: [agreement(2).id], date: { edtf: '2021-01-01' } }), 1);
    await writing.saveStatement(elsewhere);
    await writing.attachText(source(1).id, 'abc second');
  });
  await on('2026-03-04T00:00:00Z', async (writing) => {
    await writing.removeStatement(about.id);
    await writing.createChangeSet({ id: set, title: 'a withdrawal' });
    await writing.draftWithdrawal(actor(2).id, { from: 1, changeSet: set });
    await writing.publish(set, 2);
    await writing.save(actor(3, { slug: 'actor-1' }));
  });
  await on('2026-03-05T12:00:00Z', async (writing) => {
    await writing.save(actor(2));
    await writing.saveStatement({ ...about, rank: 4 });
  });
});
afterAll(async () => {
  await store.close();
  await database.drop();
});

describe('as it was known on a day', () => {
  const first = () => store.register.knownOn(day('2026-03-02'));
  const second = () => store.register.knownOn(day('2026-03-03'));
  const third = () => store.register.knownOn(day('2026-03-04'));

  test('before anything was there, there is nothing', async () => {
    for (const past of [store.register.knownOn(day('2026-03-01')), store.register.knownOn(day('0001-01-01'))]) {
      expect(await past.records([actor(1).id, agreement(1).id])).toEqual([]);
      expect(await past.list('actor', {}, { limit: 5 })).toEqual({ rows: [], total: 0 });
      expect((await past.counts()).actor).toBe(0);
    }
  });

  test('records are as they were published by its end, each with that revision', async () => {
    expect(await first().find('actor', actor(1).id)).toEqual({ record: actor(1), revision: 1 });
    expect((await second().find('actor', actor(1).id))?.revision).toBe(2);
    expect(await first().records([agreement(1).id, actor(2).id])).toEqual([
      { record: agreement(1), revision: 1 },
      { record: actor(2), revision: 1 },
    ]);
    expect((await first().all('actor')).map(({ record }) => record.id)).toEqual([actor(1).id, actor(2).id]);
    expect(await first().revisionsOf([actor(1).id, about.id])).toEqual(
      new Map<string, number>([
        [actor(1).id, 1],
        [about.id, 1],
      ]),
    );
    expect((await first().sourceBySha256(source(1).text.sha256))?.record.id).toBe(source(1).id);
  });

  test('the last moment of a day counts, and the first of the next does not', async () => {
    expect((await second().find('actor', actor(1).id))?.record.slug).toBe('renamed');
    expect(await second().find('actor', actor(3).id)).toBeUndefined();
    expect(await third().find('actor', actor(3).id)).toBeDefined();
  });

  test('what was withdrawn or removed by then is not there; what came back later is, from then on', async () => {
    const now_ = store.register.knownOn(day('2026-03-05'));
    expect(await second().find('actor', actor(2).id)).toBeDefined();
    expect(await third().find('actor', actor(2).id)).toBeUndefined();
    expect(await now_.find('actor', actor(2).id)).toMatchObject({ revision: 4 });
    const standings = async (past: ReturnType<typeof first>) =>
      (await past.statementsAbout([actor(1).id])).map(({ standing, rank }) => [standing, rank]);
    expect(await Promise.all([first(), second(), third(), now_].map(standings))).toEqual([
      [['accepted', 0]],
      [['rejected', 0]],
      [],
      [['accepted', 4]],
    ]);
  });

  test('a slug leads to who had it then, and to who has it now', async () => {
    expect((await first().find('actor', 'actor-1'))?.record.id).toBe(actor(1).id);
    expect((await first().find('actor', 'renamed'))?.record.id).toBe(actor(1).id);
    expect((await third().find('actor', 'actor-1'))?.record.id).toBe(actor(3).id);
  });

  test('lists are in the order of then, with the captions and days of then', async () => {
    const actors = async (past: ReturnType<typeof first>) =>
      (await past.list('actor', {}, { limit: 5 })).rows.map(({ record }) => record.id);
    expect(await actors(first())).toEqual([actor(1).id, actor(2).id]);
    expect(await actors(second())).toEqual([actor(1).id, actor(2).id]);
    const agreements = async (past: ReturnType<typeof first>) =>
      (await past.list('agreement', {}, { limit: 5 })).rows.map(({ record }) => record.id);
    expect(await agreements(first())).toEqual([agreement(1).id, agreement(2).id]);
    expect(await agreements(second())).toEqual([agreement(2).id, agreement(1).id]);
    const events = await first().list('event', { refersTo: [{ id: agreement(1).id }] }, { limit: 1 });
    expect(events).toMatchObject({ total: 1, rows: [{ revision: 1 }] });
    expect((await second().list('event', { refersTo: [{ id: agreement(1).id }] }, { limit: 1 })).total).toBe(0);
  });

  test('references lead where they led', async () => {
    const leading = async (past: ReturnType<typeof first>, to: string) =>
      (await past.referring('event', [to], 'agreements')).map(({ revision }) => revision);
    expect([await leading(first(), agreement(1).id), await leading(first(), agreement(2).id)]).toEqual([[1], []]);
    expect([await leading(second(), agreement(1).id), await leading(second(), agreement(2).id)]).toEqual([[], [2]]);
  });

  test('passages and texts are those of then', async () => {
    const citing = async (past: ReturnType<typeof first>) =>
      Promise.all([source(1).id, source(2).id].map(async (one) => (await past.statementsCiting(one)).length));
    expect(await Promise.all([first(), second(), third()].map(citing))).toEqual([
      [1, 0],
      [0, 1],
      [0, 0],
    ]);
    expect((await first().texts([source(1).id])).get(source(1).id)).toBe('abc first');
    expect((await second().texts([source(1).id])).get(source(1).id)).toBe('abc second');
    expect(await first().attached([source(1).id, source(2).id])).toEqual(new Set([source(1).id]));
  });

  test('counts are those of then; what the reader proposed, and search, are of the present', async () => {
    expect(await first().counts()).toMatchObject({
      actor: 2,
      agreement: 2,
      statement: 1,
      citation: 1,
      attachedSource: 1,
      openSuggestion: 0,
      waitingSource: 0,
    });
    expect(await third().counts()).toMatchObject({ actor: 2, statement: 0, citation: 0 });
    expect(await first().suggestionsOf([source(1).id])).toEqual([]);
    expect(await first().waiting({ limit: 1 })).toEqual({ rows: [], total: 0 });
    expect((await first().search({ query: 'أول', kinds: ['actor'], limit: 5 })).groups).toEqual([]);
  });

  test('a question about the past leaves no trace on the connection it was asked over', async () => {
    const single = createStore({ url: database.url, poolSize: 1 });
    await single.register.knownOn(day('2026-03-02')).find('actor', actor(1).id);
    expect((await single.register.find('actor', actor(1).id))?.revision).toBe(2);
    await expect(single.register.knownOn(day('2026-03-02')).list('actor', {}, { limit: 1, after: 'x' })).rejects.toMatchObject({
      code: 'invalid-input',
    });
    expect((await single.register.find('actor', actor(1).id))?.revision).toBe(2);
    await single.close();
  });
});

describe('as its editors see it', () => {
  const edit = actor(1, { slug: 'edited', partOf: actor(3).id, kind: 'ministry' });
  const unpublished = actor(9, { partOf: actor(1).id, kind: 'ministry' });
  const restated = { ...about, rank: 9, citations: [{ source: source(2).id, selector: { exact: 'x', start: 5, end: 6 } }] };
  beforeAll(() =>
    on('2026-03-05T13:00:00Z', async (writing) => {
      const changeSet = sampleId('changeset', 2);
      await writing.createChangeSet({ id: changeSet, title: 'work' });
      await writing.saveDraft({ entry: edit, from: 2, changeSet });
      await writing.saveDraft({ entry: unpublished, changeSet });
      await writing.saveDraft({ entry: restated, from: 4, changeSet });
      await writing.draftWithdrawal(actor(2).id, { from: 4, changeSet });
    }),
  );

  test('drafts stand in place of what they change, with the revision to name when editing', async () => {
    const editors = store.register.working();
    expect(await editors.find('actor', edit.id)).toEqual({ record: edit, revision: 3 });
    for (const slug of ['edited', 'renamed']) expect((await editors.find('actor', slug))?.record.id).toBe(edit.id);
    expect(await editors.records([unpublished.id, actor(3).id])).toEqual([
      { record: unpublished, revision: 1 },
      { record: actor(3, { slug: 'actor-1' }), revision: 1 },
    ]);
    expect((await editors.find('actor', actor(2).id))?.revision).toBe(5);
    expect((await editors.all('actor')).map(({ record }) => record.id)).toEqual([1, 2, 3, 9].map((one) => actor(one).id));
    expect(await editors.revisionsOf([edit.id, about.id])).toEqual(
      new Map<string, number>([
        [edit.id, 3],
        [about.id, 5],
      ]),
    );
  });

  test('what drafts refer to and say is found, and what they say no more is not', async () => {
    const editors = store.register.working();
    expect((await editors.referring('actor', [actor(3).id], 'partOf')).map(({ record }) => record.id)).toEqual([edit.id]);
    expect((await editors.referring('actor', [edit.id])).map(({ record }) => record.id)).toEqual([unpublished.id]);
    expect(await editors.statementsAbout([actor(1).id])).toEqual([restated]);
    expect((await editors.statementsCiting(source(2).id)).map(({ id }) => id)).toEqual([about.id]);
    expect(await editors.statementsCiting(source(1).id)).toEqual([]);
  });

  test('lists, counts and search are those of readers', async () => {
    const editors = store.register.working();
    expect(await editors.list('actor', {}, { limit: 9 })).toEqual(await store.register.list('actor', {}, { limit: 9 }));
    expect(await editors.counts()).toEqual(await store.register.counts());
  });

  test('readers see none of it', async () => {
    expect(await store.register.find('actor', 'edited')).toBeUndefined();
    expect(await store.register.referring('actor', [actor(3).id])).toEqual([]);
    expect((await store.register.knownOn(day('2026-03-05')).find('actor', edit.id))?.revision).toBe(2);
  });
});
