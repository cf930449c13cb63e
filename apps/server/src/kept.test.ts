import { recordKinds, statuses } from '@mithaq/domain';
import { loadRegister } from '@mithaq/fixtures';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from './testing/server.ts';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

/** Asks as a client does; with `streams` so that tRPC itself has to answer, from the register. */
async function ask(
  path: string,
  input: unknown,
  headers: Record<string, string> = {},
): Promise<{ status: number; type: string | null; text: string }> {
  const query = input === undefined ? '' : `?input=${encodeURIComponent(JSON.stringify(input))}`;
  const answer = await fetch(`${server.running.apiUrl}/trpc/${path}${query}`, { headers });
  return { status: answer.status, type: answer.headers.get('content-type'), text: await answer.text() };
}

/** What makes tRPC itself answer, and changes nothing of what it says. */
const past = { 'trpc-accept': 'application/json' };
const operator = () => ({ authorization: `Bearer ${server.running.operatorToken}` });

const { records } = loadRegister();
const kept = new Set(['actor', 'agreement', 'clause', 'event', 'office', 'place']);
const some = recordKinds.filter((kind) => kept.has(kind)).flatMap((kind) => records.filter(({ record }) => record === kind).slice(0, 6));

test.each(some.map((record) => [`${record.record}s.get`, record.slug]))(
  '%s %s: what is kept is what the procedure says, to the letter',
  async (path, key) => {
    const said = await ask(path, { key }, past);
    expect(said.status).toBe(200);
    expect(await ask(path, { key })).toEqual(said);
    expect(await ask(path, { key })).toEqual(said);
    expect(await ask(path, { key }, operator())).toEqual(said);
  },
);

const actor = records.find(({ record }) => record === 'actor');
test.each<[string, object | undefined]>([
  ['all', {}],
  ['nothing given', undefined],
  ['an actor by slug', { actor: actor?.slug }],
  ['an actor by id', { actor: actor?.id }],
  ['a nature', { nature: 'interstate' }],
  ['an instrument and a field', { instrument: 'memorandum-of-understanding', field: 'defence' }],
  ['a topic', { topic: 'migration.irregular' }],
  ['a group of topics', { topic: 'politics' }],
  ['days', { from: '2019-01-01', to: '2020-12-31' }],
  ['what is known of its text', { text: 'reported-only', limit: 2 }],
  ['nobody there', { actor: 'nobody' }],
  ['no such topic', { topic: 'nothing' }],
  ['a status and an actor', { status: 'in-force', actor: actor?.slug }],
  ['a status, a page of it', { status: 'in-force', limit: 1 }],
  ...statuses.terms.map(({ code }): [string, object] => [`the status ${code}`, { status: code }]),
  ['another day', { asOf: '2021-01-01' }],
  ['the past', { knownOn: '2021-01-01' }],
  ['drafts', { view: 'working' }],
  ['a cursor that is none', { cursor: 'none' }],
  ['no filter of ours', { limit: 0 }],
])('agreements.list by %s: the same', async (_, filter) => {
  const said = await ask('agreements.list', filter, past);
  expect(await ask('agreements.list', filter)).toEqual(said);
  expect(await ask('agreements.list', filter)).toEqual(said);
});

test.each<[string, object]>([
  ['a word', { q: 'ليبيا ' }],
  ['what is being typed', { q: 'memoran' }],
  ['another script', { q: 'sarraj' }],
  ['words that are not all there', { q: 'coast guard unheard ' }],
  ['nothing', { q: ' ' }],
  ['a kind and a limit', { q: 'اتفاق', kinds: ['agreement'], limit: 2 }],
  ['filters and facets', { q: 'اتفاق', actors: [actor?.slug], statuses: ['in-force'], fromYear: 2008, facets: true }],
  ['an actor that is not there', { q: 'اتفاق', actors: ['nobody'] }],
  ['a cursor without its kind', { q: 'اتفاق', cursor: 'none' }],
  ['no question of ours', { q: 1 }],
])('search.query for %s: the same', async (_, asked) => {
  const said = await ask('search.query', asked, past);
  expect(await ask('search.query', asked)).toEqual(said);
  expect(await ask('search.query', asked)).toEqual(said);
});

test.each<[string, string, object | undefined]>([
  ['disputes.list', 'nothing given', undefined],
  ['disputes.list', 'a kind and a limit', { kind: 'event', limit: 2 }],
  ['disputes.list', 'an actor', { actor: actor?.slug }],
  ['disputes.list', 'nobody there', { actor: 'nobody' }],
  ['disputes.list', 'a cursor that is none', { cursor: 'none' }],
  ['disputes.list', 'no filter of ours', { limit: 0 }],
  ['events.announced', 'nothing given', undefined],
  ['events.announced', 'what is due and a limit', { due: 'overdue', limit: 2 }],
  ['events.announced', 'the other way round', { sort: '-due', limit: 2 }],
  ['events.announced', 'another day', { asOf: '2020-12-15' }],
  ['events.announced', 'an outcome', { outcome: 'realised' }],
  ['events.announced', 'nobody there', { actor: 'nobody' }],
  ['events.announced', 'no filter of ours', { due: 'soon' }],
  ['actors.list', 'nothing given', undefined],
  ['actors.list', 'another order', { sort: '-agreements', limit: 3 }],
  ['actors.network', 'an actor and a depth', { actors: [actor?.slug], depth: 2 }],
  ['actors.network', 'nobody', { actors: [] }],
  ['agreements.compare', 'nothing given', undefined],
  ['agreements.compare', 'some, on another day', { order: 'oldest', limit: 3, asOf: '2020-12-15' }],
  ['events.density', 'nothing given', undefined],
  ['events.density', 'years, of an actor', { unit: 'year', actor: actor?.slug }],
  ['events.list', 'nothing given', undefined],
  ['events.list', 'a page of another order', { sort: 'date', limit: 2 }],
  ['events.map', 'nothing given', undefined],
  ['events.timeline', 'days', { from: '2020-01-01', to: '2020-12-31' }],
  ['sources.list', 'nothing given', undefined],
  ['sources.list', 'those with a text', { attached: true }],
  ['sources.list', 'what waits, which readers may not ask', { waiting: true }],
])('%s by %s: the same', async (path, _, filter) => {
  const said = await ask(path, filter, past);
  expect(await ask(path, filter)).toEqual(said);
  expect(await ask(path, filter)).toEqual(said);
  expect(await ask(path, filter, operator())).toEqual(await ask(path, filter, { ...past, ...operator() }));
  expect(await ask(path, filter, { 'accept-language': 'ar' })).toEqual(await ask(path, filter, { ...past, 'accept-language': 'ar' }));
});

test('topics.list: the same', async () => {
  const said = await ask('topics.list', undefined, past);
  expect(said.status).toBe(200);
  expect(await ask('topics.list', undefined)).toEqual(said);
  expect(await ask('topics.list', {})).toEqual(said);
});

test('page after page, the same', async () => {
  const seen: string[] = [];
  for (let cursor: string | undefined; ; ) {
    const filter = { limit: 2, ...(cursor === undefined ? {} : { cursor }) };
    const { text } = await ask('agreements.list', filter);
    expect(text).toBe((await ask('agreements.list', filter, past)).text);
    const { result }: { result: { data: { rows: { ref: { slug: string } }[]; next?: string } } } = JSON.parse(text);
    seen.push(...result.data.rows.map(({ ref }) => ref.slug));
    cursor = result.data.next;
    if (cursor === undefined) break;
  }
  expect(seen.toSorted()).toEqual(records.flatMap(({ record, slug }) => (record === 'agreement' ? [slug] : [])).toSorted());
});

test('a batch is answered whole, from what is kept or by tRPC', async () => {
  const keys = some.filter(({ record }) => record === 'agreement').map(({ slug }) => slug);
  const batch = async (paths: readonly string[], inputs: readonly unknown[], headers = {}) => {
    const input = encodeURIComponent(JSON.stringify(Object.fromEntries(inputs.map((one, at) => [at, one]))));
    const answer = await fetch(`${server.running.apiUrl}/trpc/${paths.join(',')}?batch=1&input=${input}`, { headers });
    return { status: answer.status, text: await answer.text() };
  };
  const calls = [keys.map(() => 'agreements.get'), keys.map((key) => ({ key }))] as const;
  expect(await batch(...calls)).toEqual(await batch(...calls, past));
  const mixed = [
    ['agreements.get', 'agreements.get', 'session.get'],
    [{ key: keys[0] }, { key: 'nothing' }],
  ] as const;
  expect(await batch(...mixed)).toEqual(await batch(...mixed, past));
});

test('what is not there, and what is no question, is told as tRPC tells it', async () => {
  for (const input of [{ key: 'nothing' }, { key: '' }, { key: 'a'.repeat(200) }, {}, 'text', { key: 1 }]) {
    expect(await ask('agreements.get', input)).toEqual(await ask('agreements.get', input, past));
  }
  const broken = await fetch(`${server.running.apiUrl}/trpc/agreements.get?input=%7B`);
  expect([broken.status, (await broken.json()).error.data.code]).toEqual([400, 'BAD_REQUEST']);
});

test('it carries the headers of every answer', async () => {
  const [one, other] = await Promise.all(
    [{}, past].map((headers) =>
      fetch(`${server.running.apiUrl}/trpc/agreements.get?input=${encodeURIComponent(JSON.stringify({ key: some[0]?.slug }))}`, {
        headers,
      }),
    ),
  );
  const names = (answer: Response | undefined) =>
    [...(answer?.headers.keys() ?? [])].filter((name) => name !== 'transfer-encoding' && name !== 'content-length');
  expect(names(one)).toEqual(names(other));
});

test('whoever is answered that something is published reads it from then on, everywhere that shows it', async () => {
  const agreement = records.find(({ slug }) => slug === 'italy-gna-december-2020');
  if (agreement?.record !== 'agreement') throw new RangeError('no agreement');
  const party = agreement.participations[0]?.actor;
  await Promise.all([ask('agreements.get', { key: agreement.slug }), ask('agreements.list', {}), ask('actors.get', { key: party })]);
  for (const words of ['أول تعديل', 'ثاني تعديل', 'ثالث تعديل']) {
    const held = await server.operator.records.get.query({ kind: 'agreement', key: agreement.id });
    await server.operator.records.publish.mutate({
      record: { ...agreement, label: { ...agreement.label, ar: words } },
      from: held.revision,
    });
    for (const [path, input] of [
      ['agreements.get', { key: agreement.slug }],
      ['agreements.list', {}],
      ['search.query', { q: words }],
      ['disputes.list', { kind: 'agreement' }],
      ['agreements.compare', {}],
      ['actors.get', { key: party }],
    ] as const) {
      const answer = await ask(path, input);
      expect(answer.text).toContain(words);
      expect(answer).toEqual(await ask(path, input, past));
    }
  }
});

test('nobody who may not read is answered from what is kept', async () => {
  await server.operator.settings.setPublicReading.mutate({ publicReading: false });
  const key = some[0]?.slug ?? '';
  const path = `${some[0]?.record}s.get`;
  expect(await ask(path, { key })).toEqual(await ask(path, { key }, past));
  expect((await ask(path, { key })).status).toBe(401);
  expect((await ask(path, { key }, operator())).status).toBe(200);
  await server.operator.settings.setPublicReading.mutate({ publicReading: true });
});
