import { errorCodes } from '@mithaq/domain';
import { createStore } from '@mithaq/store';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { validInputs } from './testing/arbitrary-inputs.ts';
import { agreementNamed, openlyUnsupported } from './testing/entries.ts';
import { anything, mutated } from './testing/hostile-inputs.ts';
import { dashboardOrigin, newPerson, type TestPerson } from './testing/people.ts';
import { type Procedure, procedures } from './testing/procedures.ts';
import { startTestServer, type TestServer } from './testing/server.ts';

/** Each procedure is asked so many inputs on however slow a machine, and as many again up to three times while its milliseconds last. */
const inputsAtOnce = 15;
const times = 4;
const patience = 120;
const seed = 20_201_204;

let server: TestServer;
let person: TestPerson;
let pool: readonly string[];
beforeAll(async () => {
  server = await startTestServer();
  person = await newPerson(server, 'admin', { name: 'Fuzz' });
  pool = await keysOfWhatIsThere();
});
afterAll(() => server.stop());

/** Slugs, ids of records, statements, suggestions, drafts and change sets. */
async function keysOfWhatIsThere(): Promise<readonly string[]> {
  const { client } = person;
  const record = agreementNamed('Drafted before');
  const { changeSet } = await client.drafts.save.mutate({ record });
  for (const statement of openlyUnsupported(record)) await client.drafts.saveStatement.mutate({ statement });
  const { source } = await client.sources.import.mutate({ name: 'a.txt', content: { encoding: 'text', data: 'Italy wrote to Malta.' } });
  const { suggestions } = await client.sources.get.query({ key: source.id });
  const held = await client.records.get.query({ kind: 'agreement', key: 'italy-gna-december-2020' });
  const rows = await Promise.all([
    client.actors.list.query({ limit: 20 }),
    client.events.list.query({ limit: 10 }),
    client.places.list.query({ limit: 5 }),
  ]);
  return [
    changeSet.id,
    record.id,
    record.slug,
    source.id,
    source.slug,
    held.record.id,
    held.record.slug,
    ...suggestions.map(({ id }) => id),
    ...held.statements.slice(0, 10).map(({ statement }) => statement.id),
    ...rows.flatMap((page) => page.rows.flatMap(({ ref }) => [ref.id, ref.slug])),
  ];
}

const Refusal = z.object({
  error: z.object({
    data: z.object({
      mithaq: z.object({ category: z.string(), code: z.enum(errorCodes), path: z.array(z.unknown()), message: z.string().min(1) }),
    }),
  }),
});

/** Sends an input to a procedure, and holds the answer to be a result or an error of the closed set. */
async function holds({ path, type }: Procedure, input: unknown): Promise<void> {
  const body = input === undefined ? undefined : JSON.stringify(input);
  const headers = { cookie: person.cookie, origin: dashboardOrigin };
  const leaving = new AbortController();
  const url = `${server.running.apiUrl}/trpc/${path}`;
  const answer =
    type === 'mutation'
      ? await fetch(url, { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body: body ?? null })
      : await fetch(body === undefined ? url : `${url}?input=${encodeURIComponent(body)}`, { headers, signal: leaving.signal });
  if (type === 'subscription') return leaving.abort();
  const told: unknown = await answer.json();
  expect([answer.status, answer.status < 500 || answer.status === 503]).toEqual([answer.status, true]);
  if (answer.status === 200) expect(told).toHaveProperty('result');
  else expect(Refusal.parse(told).error.data.mithaq.category).not.toBe('internal');
}

test.each(procedures)('$path answers whatever it is asked with a result or a typed error', async (procedure) => {
  const valid = validInputs(procedure, pool);
  const inputs = fc.oneof({ weight: 4, arbitrary: valid }, { weight: 4, arbitrary: mutated(valid) }, { weight: 1, arbitrary: anything });
  const property = fc.asyncProperty(inputs, (input) => holds(procedure, input));
  const begun = performance.now();
  for (let time = 0; time === 0 || (time < times && performance.now() < begun + patience); time += 1) {
    await fc.assert(property, { seed: seed + time, numRuns: inputsAtOnce, endOnFailure: true });
  }
});

test('whatever was written, its history proves, and no fault of the server was logged', async () => {
  const store = createStore({ url: server.database.url });
  const { entries, problems } = await store.register.verify();
  await store.close();
  expect([entries > 0, problems]).toEqual([true, []]);
  expect(server.logged.map((line) => line.slice(0, 400))).toEqual([]);
});
