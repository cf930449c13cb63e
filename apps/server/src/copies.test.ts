import { currentSchemaVersion, readRecord, readStatement, typeId } from '@mithaq/domain';
import type { Store } from '@mithaq/store';
import { arabic, beginningOf, english, retyped } from '@mithaq/store/testing';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from './testing/server.ts';
import { registerBehind } from './testing/work.ts';

let server: TestServer;
let store: Store;
beforeAll(async () => {
  server = await startTestServer();
  store = registerBehind(server);
});
afterAll(async () => {
  await store.close();
  await server.stop();
});

/** Somebody states who takes part in an agreement, with the beginning of each of these sources as its passages. */
async function stated(subject: string, value: unknown, sources: readonly string[]): Promise<void> {
  const texts = await store.register.texts(sources);
  const citations = sources.map((source) => ({ source, selector: { exact: (texts.get(source) ?? '').slice(0, 40), start: 0, end: 40 } }));
  const statement = readStatement({
    ...{ record: 'statement', schemaVersion: currentSchemaVersion, id: typeId('statement', uuidv7()), subject, property: 'participations' },
    ...{ value, modality: 'occurred', standing: 'accepted', rank: 0, citations },
  });
  await store.register.transact(null, (writing) => writing.saveStatement(statement));
}

const imported = (name: string, data: string) => server.operator.sources.import.mutate({ name, content: { encoding: 'text', data } });
const page = (key: string) => server.operator.sources.get.query({ key });

test('the same story with another headline, retyped or shortened is linked to the first, and told', async () => {
  const first = await imported('wire.txt', arabic.wire);
  expect(first).toMatchObject({ outcome: 'created' });
  expect(first.kin).toBeUndefined();
  const copies = [];
  for (const [name, data] of [
    ['headline.txt', `اتفاق عسكري جديد بين الجارين\n${arabic.wire}`],
    ['retyped.txt', retyped(arabic.wire)],
    ['short.txt', beginningOf(arabic.wire, 4)],
  ] as const) {
    const { outcome, kin, source } = await imported(name, data);
    expect([name, outcome, kin?.linked, kin?.source.id]).toEqual([name, 'created', true, first.source.id]);
    expect(kin?.shared, name).toBeGreaterThan(0.95);
    copies.push(source.id);
  }
  const { copies: told } = await page(first.source.id);
  expect(told.map(({ id }) => id).toSorted()).toEqual(copies.toSorted());
  expect((await page(copies[0] ?? '')).copyOf?.id).toBe(first.source.id);
});

test('what another agency sends of the same event is another source', async () => {
  const { outcome, kin } = await imported('other.txt', arabic.otherAgency);
  expect([outcome, kin]).toEqual(['created', undefined]);
});

test('a report that quotes half of another is told of and not linked', async () => {
  const { source } = await imported('english.txt', english.wire);
  const quoting = await imported('quoting.txt', `${english.otherAgency} ${beginningOf(english.wire, 4)}`);
  expect(quoting.kin).toMatchObject({ linked: false, source: { id: source.id } });
  expect((await page(quoting.source.id)).copyOf).toBeUndefined();
});

test('a copy counts as no second source, until an editor says that it is none', async () => {
  const [first, second] = [
    await imported('one.txt', `${english.otherAgency} One.`),
    await imported('two.txt', `Two. ${english.otherAgency}`),
  ];
  expect(second.kin).toMatchObject({ linked: true });
  for (const [{ source }, publisher] of [
    [first, 'Gazette'],
    [second, 'Herald'],
  ] as const) {
    const { record, revision } = await server.operator.records.get.query({ kind: 'source', key: source.id });
    const named = readRecord({ ...record, publisher: { name: { en: publisher } } });
    await store.register.transact(null, async (writing) => void (await writing.save(named, revision)));
  }
  const { rows } = await server.operator.agreements.list.query({ limit: 1 });
  const agreement = rows[0]?.ref.id ?? '';
  const part = async () => {
    const [first] = (await server.operator.agreements.get.query({ key: agreement })).parts;
    if (first === undefined) throw new RangeError('an agreement without parties');
    return first;
  };
  await stated(agreement, (await part()).statements[0]?.value, [first.source.id, second.source.id]);
  const independent = async () => (await part()).support.independent;
  const before = await independent();
  const { revision } = await page(second.source.id);
  await server.operator.sources.setCopyOf.mutate({ key: second.source.id, revision, of: null });
  expect(await independent()).toBe(before + 1);
  expect((await page(second.source.id)).copyOf).toBeUndefined();
  await server.operator.sources.setCopyOf.mutate({ key: second.source.id, revision: revision + 1, of: first.source.id });
  expect(await independent()).toBe(before);
});
