import { capabilityOf, type ExportName, exportables } from '@mithaq/api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportNames, routesWithCapabilities } from './rest/routes.ts';
import { type Procedure, procedures } from './testing/procedures.ts';
import { startTestServer, type TestServer } from './testing/server.ts';
import { expectedFor, type Outcome, outcomeOf, type Walker, walkersOf } from './testing/walking.ts';

let server: TestServer;
let walkers: readonly Walker[];
beforeAll(async () => {
  server = await startTestServer();
  walkers = await walkersOf(server);
});
afterAll(() => server.stop());

async function ask(address: string, { headers }: Walker, method: 'GET' | 'POST'): Promise<Outcome> {
  const leaving = new AbortController();
  const body = method === 'POST' ? { body: '{}', headers: { ...headers, 'content-type': 'application/json' } } : { headers };
  const answer = await fetch(server.running.apiUrl + address, { method, ...body, signal: leaving.signal });
  const isStream = answer.headers.get('content-type')?.startsWith('text/event-stream') === true;
  const status = isStream ? await statusInStream(answer) : answer.status;
  // A subscription and a download go on after their head.
  leaving.abort();
  return outcomeOf(status, `${method} ${address}`);
}

/** The status that the first event of a stream tells: a subscription is refused within it. */
async function statusInStream({ body }: Response): Promise<number> {
  let told = '';
  for await (const chunk of body?.pipeThrough(new TextDecoderStream()) ?? []) {
    told += chunk;
    const refusal = /event: serialized-error\ndata: (.*)\n/.exec(told)?.[1];
    if (refusal !== undefined) return Number(/"httpStatus":(\d+)/.exec(refusal)?.[1]);
    if (/^data: (?!\{"reconnect).+\n/m.test(told)) return 200;
  }
  return 200;
}

/** Where a procedure is called. A subscriber that saw what never was is told something at once. */
function addressOf({ path }: Procedure): string {
  const input = encodeURIComponent(JSON.stringify({ lastEventId: '999999999' }));
  return path === 'changes.live' ? `/trpc/${path}?input=${input}` : `/trpc/${path}`;
}

/** What a download's address is of; of another address, anything. */
function nameOf(path: string): ExportName {
  return exportNames.find((name) => path.includes(`/exports/${name}.`)) ?? 'register';
}

/** An address with something in the place of each of its parameters. */
function filled(path: string): string {
  const values: Readonly<Record<string, string>> = {
    id: 'agreement_00000000000000000000000000',
    kind: 'agreement',
    revision: '1',
    format: exportables[nameOf(path)].formats[0] ?? '',
    file: 'agreement.json',
    subject: 'agreement_00000000000000000000000000',
    property: 'names',
  };
  return path.replaceAll(/\{(\w+)\}/g, (_whole, name: string) => values[name] ?? 'nothing');
}

/** Some two thousand requests each: on a busy machine that takes more than a test usually may. */
const walk = { timeout: 120_000 };

describe.each([true, false])('over HTTP, where reading in public is %s', walk, (publicReading) => {
  beforeAll(() => server.operator.settings.setPublicReading.mutate({ publicReading }));

  test('everybody may call the procedures that the table says, and no others', async () => {
    for (const walker of walkers) {
      const found = await Promise.all(
        procedures.map(async (procedure) => [
          procedure.path,
          await ask(addressOf(procedure), walker, procedure.type === 'mutation' ? 'POST' : 'GET'),
        ]),
      );
      const expected = procedures.map(({ path }) => [path, expectedFor(capabilityOf(path), walker, publicReading)]);
      expect({ [walker.name]: Object.fromEntries(found) }).toEqual({ [walker.name]: Object.fromEntries(expected) });
    }
  });

  test('and so it is with REST and with downloads', async () => {
    const routes = routesWithCapabilities();
    for (const walker of walkers) {
      const found = await Promise.all(
        routes.map(async ({ method, path }) => [`${method} ${path}`, await ask(filled(path), walker, method === 'post' ? 'POST' : 'GET')]),
      );
      const expected = routes.map(({ method, path, capability }) => [`${method} ${path}`, expectedFor(capability, walker, publicReading)]);
      expect({ [walker.name]: Object.fromEntries(found) }).toEqual({ [walker.name]: Object.fromEntries(expected) });
    }
  });
});

test('what is no procedure is not there for anybody', async () => {
  for (const walker of walkers) {
    const answer = await fetch(`${server.running.apiUrl}/trpc/agreements.burn`, { headers: walker.headers });
    expect([walker.name, answer.status]).toEqual([walker.name, 404]);
  }
});
