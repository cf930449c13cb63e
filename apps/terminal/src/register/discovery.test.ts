import { expect, test } from 'vitest';
import { dataDirectory, findServer, type Surroundings } from './discovery.ts';

const runtime = JSON.stringify({ apiUrl: 'http://127.0.0.1:4310', dashboardUrl: 'http://127.0.0.1:4300', pid: 1, token: 'operator' });

const nobody = { tokenFor: async () => undefined };

function surroundings(over: Partial<Surroundings> & { files?: Record<string, string> } = {}): Surroundings {
  return {
    environment: {},
    platform: 'linux',
    home: '/home/u',
    user: 1000,
    read: async (path) => over.files?.[path] ?? Promise.reject(new Error('ENOENT')),
    ...over,
  };
}

test.each([
  ['an ordinary user', {}, '/home/u/.local/share/mithaq'],
  ['a user with XDG_DATA_HOME', { environment: { XDG_DATA_HOME: '/data' } }, '/data/mithaq'],
  ['root', { user: 0 }, '/var/lib/mithaq'],
  ['macOS', { platform: 'darwin' }, '/home/u/Library/Application Support/mithaq'],
  ['MITHAQ_DATA, before all', { user: 0, environment: { MITHAQ_DATA: '/elsewhere' } }, '/elsewhere'],
] as const)('the data directory of %s', (_, over, directory) => {
  expect(dataDirectory(surroundings(over))).toBe(directory);
});

test('what was asked for comes before the environment, and that before the running server', async () => {
  const files = { '/home/u/.local/share/mithaq/runtime.json': runtime };
  const environment = { MITHAQ_URL: 'http://env', MITHAQ_TOKEN: 'env-token' };
  expect(await findServer({ url: 'http://asked' }, surroundings({ files, environment }), nobody)).toEqual({
    url: 'http://asked',
    token: 'env-token',
  });
  expect(await findServer({}, surroundings({ files, environment }), nobody)).toEqual({ url: 'http://env', token: 'env-token' });
  expect(await findServer({}, surroundings({ files }), nobody)).toEqual({ url: 'http://127.0.0.1:4310', token: 'operator' });
});

test('the operator token is never sent to an address that somebody else named', async () => {
  const files = { '/home/u/.local/share/mithaq/runtime.json': runtime };
  expect(await findServer({ url: 'http://elsewhere' }, surroundings({ files }), nobody)).toEqual({ url: 'http://elsewhere' });
});

test('without a file, or with one that is not ours, no server is known', async () => {
  expect(await findServer({}, surroundings(), nobody)).toBeUndefined();
  expect(
    await findServer({}, surroundings({ files: { '/home/u/.local/share/mithaq/runtime.json': '{"apiUrl":1}' } }), nobody),
  ).toBeUndefined();
});

test('who signed in at a server is asked for there before the operator, and nowhere else', async () => {
  const files = { '/home/u/.local/share/mithaq/runtime.json': runtime };
  const signedIn = { tokenFor: async (url: string) => (url === 'http://127.0.0.1:4310' ? 'amal' : undefined) };
  const found = (asked: { url?: string; token?: string }) => findServer(asked, surroundings({ files }), signedIn);
  expect(await found({})).toEqual({ url: 'http://127.0.0.1:4310', token: 'amal' });
  expect(await found({ url: 'http://127.0.0.1:4310' })).toEqual({ url: 'http://127.0.0.1:4310', token: 'amal' });
  expect(await found({ url: 'http://elsewhere' })).toEqual({ url: 'http://elsewhere' });
  expect(await found({ token: 'key' })).toEqual({ url: 'http://127.0.0.1:4310', token: 'key' });
});
