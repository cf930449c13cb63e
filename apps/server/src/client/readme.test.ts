import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import * as client from '@mithaq/client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accountPost, newPerson, type TestPerson } from '../testing/people.ts';
import { startTestServer, type TestServer } from '../testing/server.ts';

const readme = readFileSync(new URL('../../../../packages/client/README.md', import.meta.url), 'utf8');
const examples = [...readme.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code = '']) => code);

let server: TestServer;
let editor: TestPerson;
beforeAll(async () => {
  server = await startTestServer();
  editor = await newPerson(server, 'editor');
});
afterAll(() => server.stop());

type Check = (found: unknown, said: unknown) => void;

/** The examples as one program: what they say that an expression gives is checked, and their server is the one of the test. */
function programOf(codes: readonly string[]): (given: object) => Promise<void> {
  const checked = codes.join('\n').replaceAll(/^(\S.*); \/\/ → (.+)$/gm, 'check($1, $2);');
  const body = stripTypeScriptTypes(checked)
    .replaceAll(/^import (\{.+?\}) from '@mithaq\/client';$/gm, 'const $1 = client;')
    .replaceAll("'http://127.0.0.1:4310'", 'url');
  const run: unknown = new Function('given', `const { client, check, url, process, console } = given; return (async () => {${body}})();`);
  return async (given) => {
    if (typeof run === 'function') await run(given);
  };
}

/** Does what the person before the dashboard does who reads the code there. */
async function letIn(said: string): Promise<void> {
  const userCode = /compare: (\w+)/.exec(said)?.[1];
  await fetch(`${server.running.apiUrl}/api/auth/device?user_code=${userCode}`, { headers: { cookie: editor.cookie } });
  await accountPost(server, '/device/approve', { userCode: userCode ?? '' }, { cookie: editor.cookie });
}

test('the examples give what they say', async () => {
  const results: [unknown, unknown][] = [];
  const check: Check = (found, said) => void results.push([found, said]);
  const { key } = await editor.client.keys.create.mutate({ name: 'readme', scopes: ['read', 'edit'] });
  const approved: Promise<void>[] = [];
  await programOf(examples)({
    client,
    check,
    url: server.running.apiUrl,
    process: { env: { MITHAQ_TOKEN: key } },
    console: { log: (said: string) => void approved.push(letIn(said)) },
  });
  await Promise.all(approved);
  expect(results.length).toBe(readme.split('// →').length - 2);
  for (const [found, said] of results) expect(found).toEqual(said);
}, 60_000);
