import type { MithaqClient } from '@mithaq/client';
import { ActorId, AgreementId } from '@mithaq/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { agreementNamed, openlyUnsupported } from './testing/entries.ts';
import { newPerson, type TestPerson } from './testing/people.ts';
import { startTestServer, type TestServer } from './testing/server.ts';
import { told } from './testing/told.ts';
import { newId } from './world.ts';

let server: TestServer;
let editor: TestPerson;
let other: TestPerson;
let reviewer: TestPerson;
beforeAll(async () => {
  server = await startTestServer();
  editor = await newPerson(server, 'editor', { name: 'Mona' });
  other = await newPerson(server, 'editor', { name: 'Omar' });
  reviewer = await newPerson(server, 'reviewer', { name: 'Salma' });
});
afterAll(() => server.stop());

/** Publishes a new agreement with everything that it takes. */
async function published(name: string) {
  const record = agreementNamed(name);
  const { changeSet } = await editor.client.drafts.save.mutate({ record });
  for (const statement of openlyUnsupported(record)) await editor.client.drafts.saveStatement.mutate({ statement });
  await publishSet(changeSet.id);
  return { record, revision: await revisionOf(editor.client, record.id) };
}

async function publishSet(id: string) {
  const { changeSet } = await reviewer.client.changeSets.get.query({ id });
  return reviewer.client.changeSets.publish.mutate({ id, revision: changeSet.revision });
}

async function revisionOf(client: MithaqClient, key: string): Promise<number> {
  return (await client.records.get.query({ kind: 'agreement', key })).revision;
}

describe('a new agreement', () => {
  test('goes from a draft over the review to its readers, with its statements in one change set', async () => {
    const record = agreementNamed('Harbour memorandum');
    const saved = await editor.client.drafts.save.mutate({ record, message: 'first' });
    expect(saved).toMatchObject({ subject: record.id, revision: 1, changeSet: { title: 'agreement: Harbour memorandum' } });
    const { id } = saved.changeSet;
    expect(await told(server.anonymous.agreements.get.query({ key: record.slug }))).toMatchObject({ code: 'not-found' });

    const before = await editor.client.drafts.check.query({ changeSet: id });
    expect(before.problems.map(({ problem, path, value }) => [problem, path, value?.display['en']])).toEqual([
      ['unsupported', ['names', 0], 'Harbour memorandum'],
      ['unsupported', ['instrument'], 'memorandum of understanding'],
    ]);
    const statements = openlyUnsupported(record);
    for (const statement of statements) {
      expect(await editor.client.drafts.saveStatement.mutate({ statement })).toMatchObject({ changeSet: { id } });
    }
    expect(await editor.client.drafts.check.query({ changeSet: id })).toEqual({ problems: [], more: 0 });

    const { changeSet, drafts } = await editor.client.changeSets.get.query({ id });
    expect(changeSet).toMatchObject({ state: 'draft', waitsFor: 'editor', mine: true, by: 'Mona', size: 1 + statements.length });
    expect(drafts.rows.map(({ subject }) => [subject.kind, subject.record.slug])).toEqual([
      ['agreement', 'harbour-memorandum'],
      ['statement', 'harbour-memorandum'],
      ['statement', 'harbour-memorandum'],
    ]);
    expect(drafts.rows[0]?.fields.map(({ property }) => property)).toContain('instrument');

    const submitted = await editor.client.changeSets.submit.mutate({ id, revision: changeSet.revision, note: 'please look' });
    expect(submitted).toMatchObject({ state: 'in-review', waitsFor: 'reviewer', note: 'please look' });
    const queue = await reviewer.client.changeSets.list.query({ state: 'in-review' });
    expect(queue.rows).toMatchObject([{ id, mine: false }]);
    expect(await told(editor.client.changeSets.publish.mutate({ id, revision: submitted.revision }))).toMatchObject({
      code: 'not-allowed',
    });
    const done = await reviewer.client.changeSets.publish.mutate({ id, revision: submitted.revision, message: 'good' });
    expect(done).toMatchObject({ state: 'published', publishedBy: 'Salma', size: 1 + statements.length });
    expect((await server.anonymous.agreements.get.query({ key: record.slug })).ref.label).toEqual({ en: 'Harbour memorandum' });
    const closed = await editor.client.changeSets.get.query({ id });
    expect(closed.drafts.rows).toEqual([]);
    expect(closed.closed.rows.map(({ subject, revision }) => [subject.kind, revision.state])).toEqual([
      ['agreement', 'published'],
      ['statement', 'published'],
      ['statement', 'published'],
    ]);
    const page = async (cursor?: string) =>
      (await editor.client.changeSets.get.query({ id, limit: 1, ...(cursor ? { cursor } : {}) })).closed;
    const first = await page();
    const second = await page(first.next);
    const third = await page(second.next);
    expect([first, second, third].map(({ rows, total }) => [rows[0]?.subject.kind, rows.length, total])).toEqual([
      ['agreement', 1, 3],
      ['statement', 1, 3],
      ['statement', 1, 3],
    ]);
    expect(third.next).toBeUndefined();
    expect(await told(page('9 x'))).toMatchObject({ code: 'invalid-input', path: ['cursor'] });
  });

  test('the same new record sent again is kept once', async () => {
    const record = agreementNamed('Sent twice');
    const one = await editor.client.drafts.save.mutate({ record });
    const two = await editor.client.drafts.save.mutate({ record });
    expect(two).toEqual(one);
  });

  test('is not published where a value has no source', async () => {
    const record = agreementNamed('No source at all');
    const { changeSet } = await editor.client.drafts.save.mutate({ record });
    expect(await told(publishSet(changeSet.id))).toMatchObject({ code: 'unsupported-values', category: 'invalid' });
    expect(await told(server.anonymous.agreements.get.query({ key: record.slug }))).toMatchObject({ code: 'not-found' });
  });

  test('a reviewer gives it back with a note, and it waits for its editors again', async () => {
    const { changeSet } = await editor.client.drafts.save.mutate({ record: agreementNamed('Given back') });
    const submitted = await editor.client.changeSets.submit.mutate({ id: changeSet.id, revision: changeSet.revision });
    const note = 'the day is missing';
    const returned = await reviewer.client.changeSets.return.mutate({ id: changeSet.id, revision: submitted.revision, note });
    expect(returned).toMatchObject({ state: 'draft', waitsFor: 'editor', note });
    expect(await told(reviewer.client.changeSets.return.mutate({ id: changeSet.id, revision: submitted.revision, note }))).toMatchObject({
      code: 'stale-revision',
    });
    const { changeSet: now, turns } = await editor.client.changeSets.get.query({ id: changeSet.id });
    const givenBack = { what: 'returned', by: 'Salma', mine: false, note, at: expect.any(String) };
    expect(turns).toEqual([{ what: 'handed-in', by: 'Mona', mine: true, at: expect.any(String) }, givenBack]);
    expect(now.turn).toEqual(givenBack);
    const [first] = (await editor.client.changeSets.list.query({ state: 'draft', mine: true })).rows;
    expect(first).toMatchObject({ id: changeSet.id, turn: givenBack });
    expect(returned.turn).toBeUndefined();
  });

  test('who handed it in takes it back, and nobody else does; what is empty is not listed', async () => {
    const { changeSet } = await editor.client.drafts.save.mutate({ record: agreementNamed('Taken back') });
    const { id } = changeSet;
    const submitted = await editor.client.changeSets.submit.mutate({ id, revision: changeSet.revision, note: 'for Salma' });
    expect(await told(reviewer.client.changeSets.takeBack.mutate({ id, revision: submitted.revision }))).toMatchObject({
      code: 'not-the-author',
    });
    const taken = await editor.client.changeSets.takeBack.mutate({ id, revision: submitted.revision });
    expect(taken).toMatchObject({ state: 'draft', note: 'for Salma' });
    const page = await reviewer.client.changeSets.get.query({ id });
    expect(page.turns.map(({ what, by, mine }) => [what, by, mine])).toEqual([
      ['handed-in', 'Mona', false],
      ['taken-back', 'Mona', false],
    ]);
    const listed = async () => (await editor.client.changeSets.list.query({ mine: true })).rows.map((row) => row.id);
    expect(await listed()).toContain(id);
    const [draft] = page.drafts.rows;
    await editor.client.drafts.discard.mutate({ subject: AgreementId.parse(draft?.subject.id), from: draft?.revision ?? 0 });
    expect(await listed()).not.toContain(id);
    expect((await editor.client.changeSets.list.query({ mine: true, state: 'draft' })).rows.map((row) => row.id)).toContain(id);
  });

  test('an empty change set is not handed in, a renamed one keeps its name, a discarded one takes nothing more', async () => {
    const { id, revision } = await editor.client.changeSets.create.mutate({ title: ' Later ' });
    expect(await told(editor.client.changeSets.submit.mutate({ id, revision }))).toMatchObject({ code: 'invalid-input', path: ['id'] });
    const renamed = await editor.client.changeSets.rename.mutate({ id, revision, title: 'Soon' });
    expect(renamed).toMatchObject({ title: 'Soon', size: 0 });
    const record = agreementNamed('Given up');
    const saved = await editor.client.drafts.save.mutate({ record, changeSet: id });
    const gone = await editor.client.changeSets.discard.mutate({ id, revision: saved.changeSet.revision });
    expect(gone).toMatchObject({ state: 'discarded', size: 1 });
    expect(await told(editor.client.drafts.get.query({ subject: record.id }))).toMatchObject({ code: 'not-found' });
    expect(await told(editor.client.drafts.save.mutate({ record, changeSet: id }))).toMatchObject({ code: 'change-set-closed' });
  });
});

describe('a published agreement that is edited', () => {
  test('readers see the published state, editors the draft, and each the revision to start from', async () => {
    const { record, revision } = await published('Border protocol');
    const saved = await editor.client.drafts.save.mutate({
      record: { ...record, label: { en: 'Border protocol, amended' } },
      from: revision,
    });
    const key = record.slug;
    expect(await server.anonymous.records.get.query({ kind: 'agreement', key })).toMatchObject({
      record: { label: { en: 'Border protocol' } },
      revision,
    });
    const working = await editor.client.records.get.query({ kind: 'agreement', key, view: 'working' });
    expect(working).toMatchObject({
      record: { label: { en: 'Border protocol, amended' } },
      revision: saved.revision,
      draft: { act: 'publish', by: 'Mona', changeSet: saved.changeSet.id },
    });
    expect(working.statements).toHaveLength(2);
    expect(await told(server.anonymous.records.get.query({ kind: 'agreement', key, view: 'working' }))).toMatchObject({
      code: 'not-signed-in',
    });
    const draft = await other.client.drafts.get.query({ subject: record.id });
    expect(draft.fields).toEqual([
      {
        property: 'label',
        propertyLabel: { ar: 'الوصف', en: 'Label' },
        before: { value: { en: 'Border protocol' }, display: { en: 'Border protocol' } },
        after: { value: { en: 'Border protocol, amended' }, display: { en: 'Border protocol, amended' } },
      },
    ]);
  });

  test('two edits of one revision are joined where they do not overlap, and else refused with both versions', async () => {
    const { record, revision } = await published('Training plan');
    const { changeSet } = await editor.client.drafts.save.mutate({
      record: { ...record, label: { en: 'Plan of training' } },
      from: revision,
    });
    const joined = await other.client.drafts.save.mutate({
      record: { ...record, fields: ['defence'] },
      from: revision,
      changeSet: changeSet.id,
    });
    expect(joined.data).toMatchObject({ label: { en: 'Plan of training' }, fields: ['defence'] });
    const late = { ...record, label: { en: 'Training scheme' } };
    const refused = await told(other.client.drafts.save.mutate({ record: late, from: revision, changeSet: changeSet.id }));
    expect(refused).toMatchObject({ category: 'conflict', code: 'edit-conflict' });
    const raw = await fetch(`${server.running.apiUrl}/trpc/drafts.save`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: other.cookie, origin: 'http://127.0.0.1:4300' },
      body: JSON.stringify({ record: late, from: revision, changeSet: changeSet.id }),
    });
    const { error } = await raw.json();
    expect(raw.status).toBe(409);
    expect(error.data.mithaq.conflict).toMatchObject({
      from: revision,
      theirs: { label: { en: 'Plan of training' } },
      ours: { label: { en: 'Training scheme' } },
      fields: [
        { property: 'label', clashes: true },
        { property: 'fields', clashes: false },
      ],
    });
  });

  test('its history tells readers what was published, editors what was drafted too, and compares any two', async () => {
    const { record, revision } = await published('History of one');
    const saved = await editor.client.drafts.save.mutate({ record: { ...record, fields: ['health'] }, from: revision, message: 'health' });
    const forReaders = await server.anonymous.records.history.query({ id: record.id });
    expect(forReaders.rows).toMatchObject([{ revision, state: 'published', by: 'Salma' }]);
    expect(forReaders.rows[0]).not.toHaveProperty('changeSet');
    const forEditors = await editor.client.records.history.query({ id: record.id });
    expect(forEditors.rows.map(({ state }) => state)).toEqual(['draft', 'published', 'draft']);
    expect(forEditors.rows[0]).toMatchObject({ message: 'health', by: 'Mona', from: revision });
    const asked = { id: record.id, revision: saved.revision };
    expect(await editor.client.records.revision.query(asked)).toMatchObject({ data: { fields: ['health'] } });
    const [hidden, never] = await Promise.all([
      told(server.anonymous.records.revision.query(asked)),
      told(server.anonymous.records.revision.query({ ...asked, revision: 999 })),
    ]);
    expect(hidden).toMatchObject({ code: 'not-found', path: ['revision'] });
    expect(never).toMatchObject({ code: 'not-found', path: ['revision'] });
    const { fields } = await editor.client.records.compare.query({ id: record.id, from: revision, to: saved.revision });
    expect(fields).toMatchObject([
      { property: 'fields', elements: { added: [{ value: 'health', display: { en: 'health' } }], removed: [], isReordered: false } },
    ]);
    expect(await told(server.anonymous.records.compare.query({ id: record.id, from: revision, to: saved.revision }))).toMatchObject({
      code: 'not-found',
      path: ['to'],
    });
  });

  test('an earlier state is restored as a draft, and published like any other', async () => {
    const { record, revision } = await published('Restored later');
    const changed = await reviewer.client.records.publish.mutate({ record: { ...record, label: { en: 'Worse' } }, from: revision });
    expect(changed).toMatchObject({ subject: record.id, data: { label: { en: 'Worse' } } });
    expect((await server.anonymous.agreements.get.query({ key: record.slug })).ref.label).toEqual({ en: 'Worse' });
    const restored = await editor.client.records.restore.mutate({ id: record.id, revision, from: changed.revision, message: 'as it was' });
    expect(restored.data).toMatchObject({ label: { en: 'Restored later' } });
    await publishSet(restored.changeSet.id);
    expect((await server.anonymous.agreements.get.query({ key: record.slug })).ref.label).toEqual({ en: 'Restored later' });
  });

  test('is withdrawn by a change set, keeps its history, and is then as if it had never been', async () => {
    const { record, revision } = await published('Short-lived');
    const { changeSet } = await editor.client.drafts.withdraw.mutate({ subject: record.id, from: revision });
    const { drafts } = await editor.client.changeSets.get.query({ id: changeSet.id });
    expect(drafts.rows.map(({ subject, mark }) => [subject.kind, mark.act])).toEqual([
      ['agreement', 'withdraw'],
      ['statement', 'withdraw'],
      ['statement', 'withdraw'],
    ]);
    expect((await editor.client.drafts.check.query({ changeSet: changeSet.id })).problems).toEqual([]);
    await publishSet(changeSet.id);
    expect(await told(server.anonymous.agreements.get.query({ key: record.slug }))).toMatchObject({ code: 'not-found' });
    const { rows } = await server.anonymous.records.history.query({ id: record.id });
    expect(rows.map(({ state }) => state)).toEqual(['withdrawn', 'published']);
  });

  test('is not withdrawn while something that stays refers to it', async () => {
    const { record, revision } = await published('Named by another');
    const naming = { ...agreementNamed('Naming another'), lineage: [{ relation: 'amends' as const, agreement: record.id }] };
    const { changeSet: first } = await editor.client.drafts.save.mutate({ record: naming });
    for (const statement of openlyUnsupported(naming)) await editor.client.drafts.saveStatement.mutate({ statement });
    await publishSet(first.id);
    const { changeSet } = await editor.client.drafts.withdraw.mutate({ subject: record.id, from: revision });
    const { problems } = await editor.client.drafts.check.query({ changeSet: changeSet.id });
    expect(problems.map(({ problem, value }) => [problem, value?.display['en']])).toContainEqual(['still-referred-to', 'Naming another']);
    expect(await told(publishSet(changeSet.id))).toMatchObject({ category: 'conflict', code: 'still-referred-to' });
  });

  test('a draft that is given up leaves what is published', async () => {
    const { record, revision } = await published('Second thoughts');
    const saved = await editor.client.drafts.save.mutate({ record: { ...record, fields: ['defence'] }, from: revision });
    expect(await told(other.client.drafts.discard.mutate({ subject: record.id, from: revision }))).toMatchObject({
      code: 'stale-revision',
    });
    expect(await editor.client.drafts.discard.mutate({ subject: record.id, from: saved.revision })).toEqual({ subject: record.id });
    expect(await told(editor.client.drafts.get.query({ subject: record.id }))).toMatchObject({ code: 'not-found' });
    expect(await revisionOf(server.anonymous, record.id)).toBe(revision);
  });
});

describe('before it is saved', () => {
  test('a record that is being typed is told its invalid fields, what it names in vain, and its values without a source', async () => {
    const record = agreementNamed('Being typed');
    const invalid = await editor.client.drafts.check.query({ record: { ...record, instrument: 'handshake' } });
    expect(invalid.problems).toMatchObject([{ problem: 'invalid', path: ['instrument'], propertyLabel: { en: 'Instrument' } }]);
    const dangling = { ...record, lineage: [{ relation: 'amends', agreement: newId('agreement') }] };
    const checked = await editor.client.drafts.check.query({ record: dangling, statements: openlyUnsupported(record) });
    expect(checked.problems.map(({ problem, path }) => [problem, path])).toEqual([
      ['dangling', ['lineage']],
      ['unsupported', ['lineage', 0]],
    ]);
  });

  test('what may be in the register already is told while its name is typed', async () => {
    const byName = await editor.client.drafts.similar.query({ kind: 'actor', names: ['Government of National Accord'] });
    expect(byName[0]).toMatchObject({ ref: { slug: 'government-of-national-accord' }, score: 0.6 });
    const { record } = await editor.client.records.get.query({ kind: 'actor', key: 'government-of-national-accord' });
    if (record.record !== 'actor') throw new RangeError('an actor was asked for');
    const again = { ...record, id: ActorId.parse(newId('actor')) };
    const whole = await editor.client.drafts.similar.query({ record: again });
    expect(whole[0]).toMatchObject({ ref: { slug: 'government-of-national-accord' } });
    expect(whole[0]?.reasons.map(({ label }) => label.en)).toContain('the same name');
  });

  test('so is what somebody has only drafted', async () => {
    const { record } = await editor.client.records.get.query({ kind: 'actor', key: 'government-of-national-accord' });
    if (record.record !== 'actor') throw new RangeError('an actor was asked for');
    const names = [{ value: 'Board of Wadi Lighthouses', language: 'en', kind: 'official' as const }];
    const drafted = { ...record, id: ActorId.parse(newId('actor')), slug: 'board-of-wadi-lighthouses', names };
    const { id: changeSet } = await editor.client.changeSets.create.mutate({ title: 'Lighthouses' });
    await editor.client.drafts.save.mutate({ record: drafted, changeSet });
    const byName = await reviewer.client.drafts.similar.query({ kind: 'actor', names: ['Board of Wadi Lighthouses', 'Accord'] });
    expect(byName[0]).toMatchObject({ ref: { id: drafted.id }, score: 0.6 });
    const begun = await editor.client.drafts.similar.query({ kind: 'actor', names: ['lightho wadi'] });
    expect(begun).toMatchObject([{ ref: { id: drafted.id }, score: 0.3 }]);
    const whole = await reviewer.client.drafts.similar.query({ record: { ...drafted, id: ActorId.parse(newId('actor')) } });
    expect(whole[0]).toMatchObject({ ref: { id: drafted.id } });
  });
});

test('nothing above was a fault of the server, and the history proves', async () => {
  expect(server.logged.map((line) => line.slice(0, 400))).toEqual([]);
});
