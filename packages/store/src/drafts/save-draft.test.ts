import { EditClash, type RecordOf } from '@mithaq/domain';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Draft, Writing } from '../port.ts';
import { editor, openTestStore, saveAll } from '../testing/open.ts';
import { actor, event, sampleId, source, statement } from '../testing/records.ts';

const opened = openTestStore();
const other = { id: 'user_2', name: 'Karim' };
const write = <Result>(work: (writing: Writing) => Promise<Result>, by = editor) => opened.store.register.transact(by, work);
let sets = 0;
let set = '';
/** Each test has a change set and subjects of its own. */
let number = 0;
beforeEach(async () => {
  sets += 1;
  number += 1_000;
  set = sampleId('changeset', sets);
  await write((writing) => writing.createChangeSet({ id: set, title: `set ${sets}` }));
});
const save = (entry: RecordOf<'actor'>, from?: number, by = editor): Promise<Draft> =>
  write((writing) => writing.saveDraft({ entry, changeSet: set, ...(from === undefined ? {} : { from }) }), by);

describe('a draft', () => {
  test('is seen by editors alone: readers see what is published', async () => {
    const { register } = opened.store;
    await saveAll(opened.store, [actor(number)]);
    const before = await register.counts();
    const edit = actor(number, { slug: `new-slug-${number}`, names: [{ value: 'سري', language: 'ar', kind: 'official' }] });
    const draft = await save(edit, 1);
    expect(draft).toMatchObject({
      subject: edit.id,
      kind: 'actor',
      act: 'publish',
      data: edit,
      revision: 2,
      base: 1,
      state: 'draft',
      by: editor,
    });
    expect(await register.draft(edit.id)).toEqual(draft);
    expect(await register.draftsIn(set)).toEqual([draft]);
    expect(await register.find('actor', edit.id)).toEqual({ record: actor(number), revision: 1 });
    expect(await register.find('actor', `new-slug-${number}`)).toBeUndefined();
    expect((await register.search({ query: 'سري', kinds: ['actor'], limit: 5 })).groups).toEqual([]);
    expect(await register.counts()).toEqual(before);
    expect((await register.revisions({ subject: edit.id, public: true }, { limit: 5 })).rows.map(({ revision }) => revision)).toEqual([1]);
  });

  test('of something new has no base; the history keeps each of its revisions', async () => {
    const { register } = opened.store;
    const first = await save(actor(number));
    expect(first).not.toHaveProperty('base');
    const second = await save(actor(number, { wikidata: 'Q1' }), 1);
    expect(second.revision).toBe(2);
    const { rows } = await register.revisions({ subject: actor(number).id }, { limit: 5 });
    expect(rows.map(({ revision, from, state, changeSet }) => [revision, from, state, changeSet])).toEqual([
      [2, 1, 'draft', set],
      [1, undefined, 'draft', set],
    ]);
    expect((await register.revision(actor(number).id, 1))?.data).toEqual(actor(number));
    expect(await register.find('actor', actor(number).id)).toBeUndefined();
  });

  test('that is sent twice is kept once', async () => {
    await saveAll(opened.store, [actor(number)]);
    const edit = actor(number, { wikidata: 'Q1' });
    const draft = await save(edit, 1);
    expect(await save(edit, 1)).toEqual(draft);
    expect((await opened.store.register.revisions({ subject: edit.id }, { limit: 5 })).total).toBe(2);
  });

  test('from an older revision is joined with what came since, where no field overlaps', async () => {
    await saveAll(opened.store, [actor(number)]);
    await save(actor(number, { wikidata: 'Q1' }), 1);
    const joined = await save(actor(number, { countries: ['LY'] }), 1, other);
    expect(joined).toMatchObject({ revision: 3, base: 1, by: other, data: actor(number, { wikidata: 'Q1', countries: ['LY'] }) });
  });

  test('that overlaps is refused with both versions, field by field, and changes nothing', async () => {
    await saveAll(opened.store, [actor(number)]);
    await save(actor(number, { wikidata: 'Q1' }), 1);
    const refusal: unknown = await save(actor(number, { wikidata: 'Q2', countries: ['LY'] }), 1, other).catch((fault: unknown) => fault);
    if (!(refusal instanceof EditClash)) return expect.fail(String(refusal));
    expect(refusal).toMatchObject({ code: 'edit-conflict', details: { who: 'سلمى', fields: { ar: 'ويكي بيانات', en: 'Wikidata' } } });
    expect(refusal.conflict).toEqual({
      from: 1,
      current: 2,
      theirs: actor(number, { wikidata: 'Q1' }),
      ours: actor(number, { wikidata: 'Q2', countries: ['LY'] }),
      fields: [
        { property: 'countries', base: [], theirs: [], ours: ['LY'], clashes: false },
        { property: 'wikidata', base: undefined, theirs: 'Q1', ours: 'Q2', clashes: true },
      ],
    });
    expect((await opened.store.register.draft(actor(number).id))?.revision).toBe(2);
  });

  test('names what it started from: nothing, where something is there, or a revision that never was, is refused', async () => {
    await saveAll(opened.store, [actor(number)]);
    await expect(save(actor(number))).rejects.toMatchObject({ code: 'stale-revision', details: { current: '1' } });
    await expect(save(actor(number), 7)).rejects.toMatchObject({ code: 'stale-revision' });
    await expect(save(actor(number + 1), 1)).rejects.toMatchObject({ code: 'not-found', details: { key: actor(number + 1).id } });
  });

  test('stands in one change set, which has to be there and open', async () => {
    await save(actor(number));
    const second = sampleId('changeset', 100_000 + sets);
    await write((writing) => writing.createChangeSet({ id: second, title: 'another' }));
    const elsewhere = (changeSet: string) => write((writing) => writing.saveDraft({ entry: actor(number), from: 1, changeSet }));
    await expect(elsewhere(second)).rejects.toMatchObject({ code: 'in-other-change-set', details: { title: `set ${sets}` } });
    await expect(elsewhere('nowhere')).rejects.toMatchObject({ code: 'not-found', details: { key: 'nowhere' } });
    await write((writing) => writing.discardChangeSet(second, 1));
    await expect(elsewhere(second)).rejects.toMatchObject({ code: 'change-set-closed', details: { state: { en: 'discarded' } } });
  });

  test('that is no record is refused, as is a text that the database cannot hold', async () => {
    // @ts-expect-error a kind that the domain does not have
    await expect(save({ ...actor(number), kind: 'planet' })).rejects.toMatchObject({ code: 'invalid-record' });
    const hostile = actor(number, { names: [{ value: 'a\0', language: 'ar', kind: 'official' }] });
    await expect(save(hostile)).rejects.toMatchObject({ code: 'invalid-input' });
  });

  test('of a statement is found by the record that it is about', async () => {
    await saveAll(opened.store, [actor(number), source(number)]);
    const about = statement(number, { subject: actor(number).id, of: source(number).id, exact: 'x', start: 0 });
    const draft = await write((writing) => writing.saveDraft({ entry: about, changeSet: set }));
    expect(await opened.store.register.draftStatementsAbout([actor(number).id])).toEqual([draft]);
    expect(await opened.store.register.statementsAbout([actor(number).id])).toEqual([]);
  });

  test('is given up from the revision that was looked at; its revisions stay, and their numbers go on', async () => {
    const { register } = opened.store;
    await save(actor(number));
    await expect(write((writing) => writing.discardDraft(actor(number).id, 2))).rejects.toMatchObject({ code: 'stale-revision' });
    await write((writing) => writing.discardDraft(actor(number).id, 1));
    expect(await register.draft(actor(number).id)).toBeUndefined();
    await expect(write((writing) => writing.discardDraft(actor(number).id, 2))).rejects.toMatchObject({ code: 'not-found' });
    expect((await save(actor(number))).revision).toBe(3);
    const { rows } = await register.revisions({ subject: actor(number).id }, { limit: 5 });
    expect(rows.map(({ state }) => state)).toEqual(['draft', 'discarded', 'draft']);
  });
});

describe('withdrawal', () => {
  test('is proposed of what is published, from the revision that was looked at', async () => {
    await saveAll(opened.store, [actor(number)]);
    const propose = (subject: string, from: number) => write((writing) => writing.draftWithdrawal(subject, { from, changeSet: set }));
    await expect(propose(actor(number).id, 2)).rejects.toMatchObject({ code: 'stale-revision' });
    await expect(propose(actor(number + 1).id, 1)).rejects.toMatchObject({ code: 'not-found' });
    expect(await propose(actor(number).id, 1)).toMatchObject({ act: 'withdraw', revision: 2, base: 1, data: actor(number) });
    expect(await opened.store.register.find('actor', actor(number).id)).toBeDefined();
  });

  test('that somebody proposed is not taken back by an edit that does not know of it', async () => {
    await saveAll(opened.store, [actor(number)]);
    await write((writing) => writing.draftWithdrawal(actor(number).id, { from: 1, changeSet: set }));
    await expect(save(actor(number, { wikidata: 'Q1' }), 1, other)).rejects.toMatchObject({
      code: 'stale-revision',
      details: { current: '2' },
    });
    expect(await save(actor(number, { wikidata: 'Q1' }), 2, other)).toMatchObject({ act: 'publish', revision: 3 });
  });
});

describe('many editors of one record', () => {
  test('forty who add something each, all from the first revision: all of it is there', async () => {
    const { register } = opened.store;
    await saveAll(opened.store, [actor(number)]);
    const named = (one: number) => ({ value: `name ${one}`, language: 'en', kind: 'alias' as const });
    const add = (one: number) =>
      save(actor(number, { names: [...actor(number).names, named(one)] }), 1, { id: `user_${one}`, name: `Editor ${one}` });
    await Promise.all(Array.from({ length: 40 }, (_, one) => add(one)));
    const draft = await register.draft(actor(number).id);
    if (draft?.data.record !== 'actor') return expect.fail('no draft');
    expect(draft.revision).toBe(41);
    expect(new Set(draft.data.names.map(({ value }) => value)).size).toBe(41);
    const { rows } = await register.revisions({ subject: draft.subject }, { limit: 100 });
    expect(rows.map(({ revision }) => revision)).toEqual(Array.from({ length: 41 }, (_, one) => 41 - one));
    expect(new Set(rows.map(({ by }) => by?.name)).size).toBe(41);
  });

  test('who change a field each, from a stale revision: all of it is there', async () => {
    await saveAll(opened.store, [event(number), actor(number)]);
    const fields = {
      label: { ar: 'اسم آخر' },
      modality: 'announced',
      date: { edtf: '2020-01' },
      type: 'meeting',
      slug: `slug-${number}`,
      agreements: [],
    };
    const change = ([field, value]: [string, unknown]) =>
      write((writing) => writing.saveDraft({ entry: event(number, { [field]: value }), from: 1, changeSet: set }));
    await Promise.all(Object.entries(fields).map(change));
    expect((await opened.store.register.draft(event(number).id))?.data).toEqual(event(number, fields));
  });

  test('who change the same field: in each round one wins, and the others get both versions', async () => {
    await saveAll(opened.store, [actor(number)]);
    for (let round = 1; round <= 3; round += 1) {
      const outcomes = await Promise.allSettled(
        Array.from({ length: 8 }, (_, one) => save(actor(number, { wikidata: `Q${round * 10 + one + 1}` }), round)),
      );
      const won = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
      const lost: unknown[] = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
      expect([won.length, lost.length]).toEqual([1, 7]);
      expect(won[0]?.revision).toBe(round + 1);
      for (const reason of lost)
        expect(reason).toMatchObject({ code: 'edit-conflict', conflict: { theirs: won[0]?.data, from: round, current: round + 1 } });
      expect((await opened.store.register.draft(actor(number).id))?.data).toEqual(won[0]?.data);
    }
  });
});
