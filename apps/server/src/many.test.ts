import { ChangeSetId, type RecordId } from '@mithaq/domain';
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

type Working = Awaited<ReturnType<TestPerson['client']['records']['working']['query']>>[number];

/** New agreements that readers see, as a table is filled with them. */
async function published(...names: string[]): Promise<Working[]> {
  const records = names.map(agreementNamed);
  const { id } = await editor.client.changeSets.create.mutate({ title: names.join() });
  for (const record of records) {
    await editor.client.drafts.save.mutate({ record, changeSet: ChangeSetId.parse(id) });
    for (const statement of openlyUnsupported(record)) await editor.client.drafts.saveStatement.mutate({ statement });
  }
  await publish(id);
  return working(records.map((one) => one.id));
}

const working = (ids: RecordId[]) => editor.client.records.working.query({ ids });

async function publish(id: string) {
  const { changeSet } = await reviewer.client.changeSets.get.query({ id: ChangeSetId.parse(id) });
  return reviewer.client.changeSets.publish.mutate({ id: changeSet.id, revision: changeSet.revision });
}

function newSet(title: string) {
  return { id: ChangeSetId.parse(newId('changeset')), title };
}

function edited({ record, revision }: Working, fields: object) {
  return { record: Object({ ...record, ...fields }), from: revision };
}

describe('many records saved at once', () => {
  test('wait in one change set for its reviewer, who publishes them together', async () => {
    const rows = await published('Bulk one', 'Bulk two', 'Bulk three');
    const changeSet = newSet(' Three of nature ');
    const edits = rows.map((row) => edited(row, { nature: 'mixed' }));
    const answer = await editor.client.drafts.saveMany.mutate({ changeSet, edits, message: 'all mixed' });
    expect(answer.refused).toEqual([]);
    expect(answer.saved.map(({ subject, data, changeSet: set }) => [subject, data['nature'], set.id])).toEqual(
      rows.map(({ record }) => [record.id, 'mixed', changeSet.id]),
    );
    const { changeSet: set } = await reviewer.client.changeSets.get.query({ id: changeSet.id });
    expect(set).toMatchObject({ title: 'Three of nature', size: 3, by: 'Mona', state: 'draft', revision: answer.changeSet?.revision });
    const [first] = rows;
    const key = first?.record.slug ?? '';
    expect((await server.anonymous.records.get.query({ kind: 'agreement', key })).record).toMatchObject({ nature: 'interstate' });
    await publish(changeSet.id);
    expect((await server.anonymous.records.get.query({ kind: 'agreement', key })).record).toMatchObject({ nature: 'mixed' });
    if (!first) throw new RangeError('three were published');
    const { rows: history } = await editor.client.records.history.query({ id: first.record.id });
    expect(history[1]).toMatchObject({ message: 'all mixed', by: 'Mona', state: 'draft' });
  });

  test('are saved but for those that somebody else saved first, and those that their schema refuses', async () => {
    const [one, two, three, four] = await published('Torn one', 'Torn two', 'Torn three', 'Torn four');
    if (!one || !two || !three || !four) throw new RangeError('four were published');
    const changeSet = newSet('Torn');
    const theirs = await other.client.drafts.saveMany.mutate({ changeSet, edits: [edited(one, { label: { en: 'Omar’s' } })] });
    expect(theirs.saved).toHaveLength(1);
    await other.client.drafts.save.mutate({ record: Object({ ...four.record, fields: ['health'] }), from: four.revision });
    const answer = await editor.client.drafts.saveMany.mutate({
      changeSet,
      edits: [
        edited(one, { label: { en: 'Mona’s' } }),
        edited(two, { nature: 'sideways' }),
        edited(three, { label: { en: 'Kept' } }),
        edited(four, { nature: 'mixed' }),
      ],
    });
    expect(answer.saved.map(({ subject }) => subject)).toEqual([three.record.id]);
    expect(answer.refused.map(({ place, subject, code }) => [place, subject, code])).toEqual([
      [0, one.record.id, 'edit-conflict'],
      [1, two.record.id, 'invalid-record'],
      [3, four.record.id, 'in-other-change-set'],
    ]);
    expect(answer.refused[0]?.message).toBe(
      'Omar changed the same record in: Label. Nothing of theirs was overwritten; choose for each field what stays.',
    );
    const [now] = await working([one.record.id]);
    expect(now).toMatchObject({ record: { label: { en: 'Omar’s' } }, draft: { by: 'Omar' }, changeSet: { title: 'Torn' } });
  });

  test('are kept once when they are sent again, and joined where no field overlaps', async () => {
    const [row] = await published('Sent again');
    if (!row) throw new RangeError('one was published');
    const changeSet = newSet('Again');
    const request = { changeSet, edits: [edited(row, { nature: 'mixed' })] };
    const first = await editor.client.drafts.saveMany.mutate(request);
    expect(await editor.client.drafts.saveMany.mutate(request)).toEqual(first);
    const joined = await other.client.drafts.saveMany.mutate({ changeSet, edits: [edited(row, { label: { en: 'Both' } })] });
    expect(joined.saved[0]?.data).toMatchObject({ nature: 'mixed', label: { en: 'Both' } });
  });

  test('begin no change set where none of them is saved, and go into none that is closed', async () => {
    const [row] = await published('None of them');
    if (!row) throw new RangeError('one was published');
    const changeSet = newSet('Nothing');
    const nothing = await editor.client.drafts.saveMany.mutate({ changeSet, edits: [edited(row, { nature: 1 })] });
    expect([nothing.changeSet, nothing.saved, nothing.refused.length]).toEqual([undefined, [], 1]);
    expect(await told(editor.client.changeSets.get.query({ id: changeSet.id }))).toMatchObject({ code: 'not-found' });
    const kept = await editor.client.drafts.saveMany.mutate({ changeSet, edits: [edited(row, { nature: 'mixed' })] });
    await editor.client.changeSets.discard.mutate({ id: changeSet.id, revision: kept.changeSet?.revision ?? 0 });
    const late = await editor.client.drafts.saveMany.mutate({ changeSet, edits: [edited(row, { nature: 'intrastate' })] });
    expect(late.refused.map(({ code }) => code)).toEqual(['change-set-closed']);
    expect((await working([row.record.id]))[0]?.draft).toBeUndefined();
  });

  test('are at most two hundred, and not for readers', async () => {
    const [row] = await published('Two hundred');
    if (!row) throw new RangeError('one was published');
    const edits = Array.from({ length: 201 }, () => edited(row, {}));
    const changeSet = newSet('Too many');
    expect(await told(editor.client.drafts.saveMany.mutate({ changeSet, edits }))).toMatchObject({
      code: 'invalid-input',
      path: ['edits'],
    });
    const { client: reader } = await newPerson(server, 'reader', { name: 'Rim' });
    const one = { changeSet, edits: edits.slice(0, 1) };
    expect(await told(reader.drafts.saveMany.mutate(one))).toMatchObject({ code: 'not-allowed' });
    expect(await told(server.anonymous.drafts.saveMany.mutate(one))).toMatchObject({ code: 'not-signed-in' });
    expect(await told(server.anonymous.records.working.query({ ids: [row.record.id] }))).toMatchObject({ code: 'not-signed-in' });
  });
});

test('a record for a table comes with what is stated of it; one that is to be withdrawn says so', async () => {
  const [row, gone] = await published('In a table', 'Leaves the table');
  if (!row || !gone) throw new RangeError('two were published');
  expect(row.statements.map(({ property }) => property).toSorted()).toEqual(['instrument', 'names']);
  await editor.client.drafts.withdraw.mutate({ subject: gone.record.id, from: gone.revision });
  const rows = await working([gone.record.id, row.record.id, row.record.id]);
  expect(rows.map(({ record, draft }) => [record.id, draft?.act])).toEqual([
    [gone.record.id, 'withdraw'],
    [row.record.id, undefined],
  ]);
});
