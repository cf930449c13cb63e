import { request } from 'node:http';
import { createStore } from '@mithaq/store';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { validInputs } from '../testing/arbitrary-inputs.ts';
import { agreementNamed, openlyUnsupported } from '../testing/entries.ts';
import { anything, mutated } from '../testing/hostile-inputs.ts';
import { procedures } from '../testing/procedures.ts';
import { ask, asOperator, restAddress } from '../testing/rest.ts';
import { startTestServer, type TestServer } from '../testing/server.ts';
import { ErrorAnswer } from './error-answer.ts';
import type { Route } from './route.ts';
import { routes } from './route-table.ts';
import { apiBase } from './routes.ts';

/** A word that stands in drafts alone, and in nothing that is asked. */
const word = 'Zephyrquux';
/** Milliseconds for one route, and how many questions at most. */
const patience = 250;
const mostQuestions = 60;
const seed = 20_201_204;

let server: TestServer;
let pool: readonly string[];
beforeAll(async () => {
  server = await startTestServer();
  pool = await keys();
});
afterAll(() => server.stop());

/** Ids and slugs of what is published, and of what an editor has drafted. */
async function keys(): Promise<readonly string[]> {
  const { operator, anonymous } = server;
  const drafted = { ...agreementNamed('Hidden accord'), label: { en: `${word} accord`, ar: `اتفاق ${word}` } };
  const { changeSet } = await operator.drafts.save.mutate({ record: drafted, message: `about ${word}` });
  const statements = openlyUnsupported(drafted);
  for (const statement of statements) await operator.drafts.saveStatement.mutate({ statement, changeSet: changeSet.id });
  const held = await operator.records.get.query({ kind: 'agreement', key: 'italy-gna-december-2020' });
  if (held.record.record !== 'agreement') throw new RangeError('an agreement was asked for');
  await operator.drafts.save.mutate({ record: { ...held.record, label: { en: `${word} instead` } }, from: held.revision });
  const lists = await Promise.all([anonymous.actors.list.query({ limit: 10 }), anonymous.events.list.query({ limit: 10 })]);
  const published = [held.record.id, held.record.slug, ...held.statements.slice(0, 5).map(({ statement }) => statement.id)];
  const hidden = [drafted.id, drafted.slug, changeSet.id, ...statements.map(({ id }) => id)];
  return [...published, ...hidden, ...lists.flatMap(({ rows }) => rows.flatMap(({ ref }) => [ref.id, ref.slug]))];
}

/** What a route may be asked: inputs of its procedure, the same with something wrong in them, and anything. */
function questionsOf({ procedure }: Route): fc.Arbitrary<object> {
  const asked = procedures.find(({ path }) => path === procedure);
  if (asked === undefined) throw new RangeError(`no procedure ${procedure}`);
  const valid = validInputs(asked, pool);
  const all = fc.oneof({ weight: 4, arbitrary: valid }, { weight: 4, arbitrary: mutated(valid) }, { weight: 1, arbitrary: anything });
  return all.map((input) => (typeof input === 'object' && input !== null ? input : { q: input }));
}

/** Runs a property for as long as one route is given. */
function inTime<Value>(values: fc.Arbitrary<Value>, holds: (value: Value) => Promise<void>): Promise<void> {
  const begun = performance.now();
  const property = fc.asyncProperty(values, async (value) => {
    if (performance.now() < begun + patience) await holds(value);
  });
  return fc.assert(property, { seed, numRuns: mostQuestions, endOnFailure: true });
}

/** Holds an answer to be a result, or an error of the closed set that is no fault. */
function requireTyped(status: number, text: string): void {
  expect([status, status < 500 || status === 503]).toEqual([status, true]);
  const body: unknown = JSON.parse(text);
  if (status !== 200) expect(ErrorAnswer.parse(body).error.category).not.toBe('internal');
}

const [queries, imports] = [routes.filter(({ method }) => method === 'get'), routes.filter(({ method }) => method === 'post')];

test.each(queries)(
  'GET $path, whatever a reader asks it with, answers with a result or a typed error, and nothing of a draft',
  async (route) => {
    await inTime(questionsOf(route), async (input) => {
      const answer = await fetch(server.running.apiUrl + restAddress(route, input));
      const text = await answer.text();
      if (answer.status === 431) return expect(text).toBe('');
      requireTyped(answer.status, text);
      expect(text.toLowerCase()).not.toContain(word.toLowerCase());
    });
  },
);

const archive = Buffer.from('504b0506000000000000000000000000000000000000', 'hex');

/** Bodies that a route takes, nearly takes, or has nothing to do with. */
function bodiesOf(route: Route): fc.Arbitrary<string | Buffer<ArrayBuffer>> {
  return fc.oneof(
    questionsOf(route).map((input) => JSON.stringify(input)),
    questionsOf(route).map((input) => JSON.stringify(input).slice(0, -1)),
    fc.constantFrom('', '{', '[]', 'null', '"', '\0', '\uFEFF{}', archive, archive.subarray(0, 9), Buffer.from([0xff, 0xfe, 0x00])),
    fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
    fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.concat([Buffer.from('PK\u0003\u0004'), bytes, archive])),
  );
}

describe.each(imports)('POST $path', (route) => {
  const types = ['application/json', 'application/json; charset=utf-16', 'text/csv', '', ...(route.raw?.mediaTypes ?? [])];
  const names = fc.constantFrom(
    '',
    '?name=a.txt',
    '?name=',
    '?name=a&name=b',
    '?format=tables',
    '?format=x&title=%00',
    '?other=1',
    '?name=%FF',
  );

  test('answers whatever it is sent with a result or a typed error', async () => {
    await inTime(fc.tuple(fc.constantFrom(...types), bodiesOf(route), names), async ([type, body, name]) => {
      const headers = { ...asOperator(server), ...(type === '' ? {} : { 'content-type': type }) };
      const answer = await fetch(`${server.running.apiUrl}${apiBase}${route.path}${name}`, { method: 'POST', headers, body });
      requireTyped(answer.status, await answer.text());
    });
  });

  test.each([
    ['application/json', '{', 400],
    ['application/json', '[]', 400],
    ['application/json', '{"unknown":1}', 400],
    ['text/csv', 'a,b', 400],
    ['application/json', `{"name":"${'['.repeat(100)}"`, 400],
    ['application/zip', 'PK', 400],
  ])('refuses %s with %j as what it is', async (type, body, status) => {
    const init = { method: 'POST', headers: { ...asOperator(server), 'content-type': type }, body };
    const answer = await ask(server, route.path, init);
    expect(answer.status).toBe(status);
    expect(ErrorAnswer.parse(answer.body).error.category).toBe('invalid');
  });
});

test('an address that is too long is refused without a word, and the server goes on', async () => {
  const long = (length: number) =>
    new Promise<number | undefined>((resolve, reject) => {
      const sent = request(`${server.running.apiUrl}${apiBase}/search?q=${'x'.repeat(length)}`, { agent: false }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      });
      sent.once('error', reject).end();
    });
  expect(await Promise.all([long(20_000), long(100_000), long(20_000)])).toEqual([431, 431, 431]);
  expect((await ask(server, '/register')).status).toBe(200);
});

test('whatever was imported, its history proves, and no fault of the server was logged', async () => {
  const store = createStore({ url: server.database.url });
  const { entries, problems } = await store.register.verify();
  await store.close();
  expect([entries > 0, problems]).toEqual([true, []]);
  expect(server.logged.map((line) => line.slice(0, 400))).toEqual([]);
});
