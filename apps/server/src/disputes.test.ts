import { ChangeSetId, currentSchemaVersion, StatementId, typeId } from '@mithaq/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newPerson } from './testing/people.ts';
import { startTestServer, type TestServer } from './testing/server.ts';
import { told } from './testing/told.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

type Filter = Parameters<TestServer['anonymous']['disputes']['list']['query']>[0];

async function points(filter: Filter): Promise<string[]> {
  const { rows, total } = await server.anonymous.disputes.list.query(filter);
  expect(total).toBe(rows.length);
  return rows.map(({ subject, property }) => `${subject.slug} ${property}`).toSorted();
}

const ofItalysAgreement = [
  'italy-gna-december-2020 names',
  'italy-gna-december-2020-irregular-migration text',
  'italy-gna-december-2020-organising-institutions text',
];

describe('the list of disagreements', () => {
  test('of an agreement has those on itself and on its clauses', async () => {
    expect(await points({ agreement: 'italy-gna-december-2020' })).toEqual(ofItalysAgreement);
  });

  test('of an actor has those on whatever names it', async () => {
    expect(await points({ actor: 'italy' })).toEqual(['al-sarraj-meets-guerini label', ...ofItalysAgreement]);
    expect(await points({ actor: 'khalifa-haftar', kind: 'actor' })).toEqual(['khalifa-haftar notes']);
  });

  test('is narrowed by kind and property, and goes on page by page', async () => {
    expect(await points({ kind: 'event', property: 'date' })).toEqual(['western-libya-retaken date']);
    const first = await server.anonymous.disputes.list.query({ agreement: 'italy-gna-december-2020', limit: 2 });
    const rest = await server.anonymous.disputes.list.query({ agreement: 'italy-gna-december-2020', cursor: first.next ?? '' });
    expect([first.rows.length, rest.rows.length, first.total]).toEqual([2, 1, 3]);
  });

  test('comes in the order of names or of fields, in the caller’s language, and back, page by page', async () => {
    const { list } = server.anonymous.disputes;
    const captions = async (filter: Filter) => (await list.query(filter)).rows.map(({ subject }) => subject.label['en'] ?? '');
    const { compare } = new Intl.Collator('en');
    const byName = await captions({ sort: 'name' });
    expect([byName.length, byName]).toEqual([10, byName.toSorted(compare)]);
    expect(await captions({ sort: '-name' })).toEqual(byName.toSorted((one, other) => compare(other, one)));
    const fields = (await list.query({ sort: 'property' })).rows.map(({ propertyLabel }) => propertyLabel['en'] ?? '');
    expect(fields).toEqual(fields.toSorted(compare));
    const pages: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await list.query({ sort: '-name', limit: 3, ...(cursor === undefined ? {} : { cursor }) });
      pages.push(...page.rows.map(({ subject }) => subject.label['en'] ?? ''));
      cursor = page.next;
    } while (cursor !== undefined);
    expect(pages).toEqual(byName.toSorted((one, other) => compare(other, one)));
  });

  test('tells those in which one reading is held to be right from those that are open', async () => {
    expect(await points({ accepted: true })).toEqual([]);
    const asked = { kind: 'event', property: 'place' } as const;
    expect(await points({ ...asked, accepted: false })).toEqual(['western-libya-retaken place']);
    const { rows } = await server.anonymous.disputes.list.query(asked);
    const subject = rows[0]?.subject.id ?? '';
    const editor = await newPerson(server, 'reviewer', { name: 'Salma' });
    const held = await editor.client.records.get.query({ kind: 'event', key: subject });
    const [first, ...others] = held.statements.filter(({ statement }) => statement.property === 'place');
    if (first === undefined || others.length === 0) throw new Error('nothing to rule on');
    await editor.client.disputes.rule.mutate({
      subject: held.record.id,
      property: 'place',
      from: held.revision,
      rulings: [{ statement: first.statement.id, from: first.revision, standing: 'accepted' }],
      note: { en: 'Most say so.', ar: 'هكذا يقول أكثرها.' },
      publish: true,
    });
    expect([await points({ ...asked, accepted: true }), await points({ ...asked, accepted: false })]).toEqual([
      ['western-libya-retaken place'],
      [],
    ]);
  });

  test('of what is not there is an error that names the filter', async () => {
    expect(await told(server.anonymous.disputes.list.query({ agreement: 'nobody' }))).toMatchObject({
      code: 'not-found',
      path: ['agreement'],
    });
  });
});

test('a source against our own wording makes a disagreement: with both sides, counted, told on the clause and settled by a ruling', async () => {
  const { client } = await newPerson(server, 'reviewer', { name: 'Dana' });
  const clause = await server.anonymous.clauses.list.query({ agreement: 'qatar-turkey-gna-august-2020', limit: 1 });
  const held = await client.records.get.query({ kind: 'clause', key: clause.rows[0]?.ref.slug ?? '' });
  const { record, statements } = held;
  const cited = statements[0]?.statement.citations[0];
  if (record.record !== 'clause' || cited === undefined) throw new Error('no clause with a passage');
  const rival = { en: 'Training of no more than 45 officers' };
  const { changeSet } = await client.drafts.saveStatement.mutate({
    statement: {
      record: 'statement',
      id: StatementId.parse(typeId('statement', '0f'.repeat(16))),
      schemaVersion: currentSchemaVersion,
      subject: record.id,
      property: 'label',
      value: rival,
      modality: 'occurred',
      rank: 0,
      citations: [cited],
      standing: 'disputed',
      note: { en: 'An unnamed source has another number.' },
    },
  });
  const before = (await server.anonymous.register.summary.query()).disputes;
  await client.changeSets.publish.mutate({ id: ChangeSetId.parse(changeSet.id), revision: changeSet.revision });
  expect((await server.anonymous.register.summary.query()).disputes).toBe(before + 1);
  const agreement = await server.anonymous.agreements.get.query({ key: 'qatar-turkey-gna-august-2020' });
  const onClause = agreement.clauses.find(({ ref }) => ref.id === record.id);
  expect(onClause?.disputes.filter(({ property }) => property === 'label')).toMatchObject([
    {
      property: 'label',
      note: { en: 'An unnamed source has another number.' },
      readings: [
        { value: record.label, statements: [] },
        { value: rival, statements: [{ standing: 'disputed' }] },
      ],
    },
  ]);
  expect(await points({ kind: 'clause', property: 'label' })).toEqual([`${record.slug} label`]);
  const page = await server.anonymous.disputes.get.query({ subject: record.id, property: 'label' });
  expect(page.sides.map(({ display, support, sources }) => [display['en'], support.sources, sources.length])).toEqual([
    [record.label['en'], 0, 0],
    [rival.en, 1, 1],
  ]);
  const [told] = await client.records.get
    .query({ kind: 'clause', key: record.slug })
    .then((now) => now.statements.filter((one) => one.statement.property === 'label'));
  if (told === undefined) throw new Error('not published');
  await client.disputes.rule.mutate({
    subject: record.id,
    property: 'label',
    from: held.revision,
    rulings: [{ statement: told.statement.id, from: told.revision, standing: 'rejected' }],
    note: { en: 'The treaty says 60.' },
    publish: true,
  });
  expect(await points({ kind: 'clause', property: 'label' })).toEqual([]);
});
