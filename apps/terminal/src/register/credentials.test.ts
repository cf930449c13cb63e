import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { configurationDirectory, credentialsIn, ownCredentialFile } from './credentials.ts';

let home: string;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'mithaq-credentials-'));
});

afterEach(() => rm(home, { recursive: true, force: true }));

const own = () => ownCredentialFile({ environment: { XDG_CONFIG_HOME: home }, platform: 'linux', home, user: 1000 });

test('a token is found again for its server, however the address is written, and for no other', async () => {
  await credentialsIn(own()).keep('http://LOCALHOST:80/', 'one');
  await credentialsIn(own()).keep('https://mithaq.example/register/', 'two');
  const asked = ['http://localhost', 'https://mithaq.example/register', 'https://mithaq.example', 'http://localhost:81'];
  expect(await Promise.all(asked.map((url) => credentialsIn(own()).tokenFor(url)))).toEqual(['one', 'two', undefined, undefined]);
});

test('a token is forgotten once', async () => {
  const credentials = credentialsIn(own());
  await credentials.keep('http://localhost', 'one');
  expect([await credentials.forget('http://localhost'), await credentials.forget('http://localhost')]).toEqual(['one', undefined]);
});

test.skipIf(process.platform === 'win32')(
  'nobody else can read the file, also where it was readable before, and nothing else is left',
  async () => {
    const file = own();
    await file.write('{}');
    await rm(file.place);
    await writeFile(file.place, '{}', { mode: 0o644 });
    await credentialsIn(file).keep('http://localhost', 'one');
    expect((await stat(file.place)).mode & 0o777).toBe(0o600);
    expect((await stat(dirname(file.place))).mode & 0o077).toBe(0);
    expect(await readdir(dirname(file.place))).toEqual(['credentials.json']);
  },
);

test.each(['', 'not json', '[]', '"text"', 'null', '{"http://localhost":1}'])(
  'a file that holds %j opens nothing, and is replaced by the next sign-in',
  async (text) => {
    const file = own();
    await file.write(text);
    const credentials = credentialsIn(file);
    expect(await credentials.tokenFor('http://localhost')).toBeUndefined();
    await credentials.keep('http://localhost', 'one');
    expect(await credentials.tokenFor('http://localhost')).toBe('one');
  },
);

test.each([
  ['linux', {}, '/home/u/.config/mithaq'],
  ['linux', { XDG_CONFIG_HOME: '/config' }, '/config/mithaq'],
  ['darwin', {}, '/home/u/Library/Application Support/mithaq'],
] as const)('on %s with %j it lies in %s', (platform, environment, directory) => {
  expect(configurationDirectory({ environment, platform, home: '/home/u', user: 1000 })).toBe(directory);
});
