import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from './testing/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const italy = 'italy-gna-december-2020';

test('has its thirteen clauses, in order, each with a passage', async () => {
  const page = await server.anonymous.agreements.get.query({ key: italy });
  expect(page.clauses.map(({ ordinal }) => ordinal)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
  expect(page.clauses.filter(({ statements }) => statements.length === 0)).toEqual([]);
});

test('has two parties and is signed', async () => {
  const page = await server.anonymous.agreements.get.query({ key: italy });
  const parties = page.parts.filter(({ role }) => role === 'party').map(({ actor }) => actor.slug);
  expect(parties.toSorted()).toEqual(['government-of-national-accord', 'italy']);
  expect(page.status.values.map(({ status, because }) => [status, because.map(({ slug }) => slug)])).toEqual([
    ['signed', ['signature-italy-gna']],
  ]);
});

test('was under negotiation at most the day before its signature', async () => {
  const page = await server.anonymous.agreements.get.query({ key: italy, asOf: '2020-12-03' });
  expect(page.status.asOf).toBe('2020-12-03');
  expect(page.status.values[0]?.status).not.toBe('signed');
});

test('is disputed on its name and on two clauses, the readings in the words of their sources', async () => {
  const { disputes } = await server.anonymous.agreements.get.query({ key: italy });
  expect(disputes.map(({ subject, property, readings }) => [subject.slug, property, readings.map(({ display }) => display.ar)])).toEqual([
    [italy, 'names', ['اتفاقية للدفاع المشترك والتعاون العسكري', 'اتفاقية تعاون فني عسكري مشترك', 'اتفاقية للدفاع المشترك']],
    [
      'italy-gna-december-2020-organising-institutions',
      'text',
      ['هيكلة وتنظيم المؤسسات العسكرية والأمنية', 'تنظيم المؤسسات العسكرية والأمنية', 'تنظيم الوحدات العسكرية والأمنية'],
    ],
    ['italy-gna-december-2020-irregular-migration', 'text', ['التعاون في مجال الهجرة غير النظامية', 'مكافحة الهجرة غير الشرعية']],
  ]);
  expect(disputes.map(({ propertyLabel }) => propertyLabel.en)).toEqual(['Names', 'Text', 'Text']);
  expect(disputes.map(({ parent }) => parent?.slug)).toEqual([undefined, italy, italy]);
});

test('carries each of its own statements once', async () => {
  const page = await server.anonymous.agreements.get.query({ key: italy });
  const inParts = [...page.names, ...page.parts].flatMap(({ statements }) => statements.map(({ id }) => id));
  const besides = page.statements.map(({ id }) => id);
  expect(besides.filter((id) => inParts.includes(id))).toEqual([]);
  expect(page.statements.map(({ property }) => property)).toEqual(['fields', 'fields', 'fields', 'fields', 'instrument']);
});

test('is the same by id and by slug', async () => {
  const bySlug = await server.anonymous.agreements.get.query({ key: italy });
  expect(await server.anonymous.agreements.get.query({ key: bySlug.ref.id })).toEqual(bySlug);
});

test('says of every passage that it is unchecked while no text is attached', async () => {
  const page = await server.anonymous.agreements.get.query({ key: italy });
  const checks = page.clauses.flatMap(({ statements }) => statements.flatMap(({ citations }) => citations.map(({ check }) => check)));
  expect(new Set(checks)).toEqual(new Set(['unchecked']));
});

test('nothing above was a fault of the server', () => {
  expect(server.logged).toEqual([]);
});
