import { expect, test } from 'vitest';
import { defaultDataDirectory } from './data-directory.ts';
import { settingsFrom } from './environment.ts';

const machine = { platform: 'linux', home: '/home/mona', isRoot: false, environment: {} } as const;

test('without any variable the server listens on this machine alone', () => {
  expect(settingsFrom({}, machine)).toEqual({
    dataDirectory: '/home/mona/.local/share/mithaq',
    databaseReadUrls: [],
    host: '127.0.0.1',
    port: 4310,
    dashboardUrl: 'http://127.0.0.1:4300',
    logLevel: 'info',
  });
});

test('an empty variable is one that is not set', () => {
  expect(settingsFrom({ DATABASE_URL: '', MITHAQ_API_PORT: '' }, machine).port).toBe(4310);
});

test('replicas are a list', () => {
  const { databaseReadUrls } = settingsFrom({ DATABASE_READ_URLS: 'postgres://a/x, postgres://b/x' }, machine);
  expect(databaseReadUrls).toEqual(['postgres://a/x', 'postgres://b/x']);
});

test('the dashboard is where it is said to be, else on its port of this host', () => {
  expect(settingsFrom({ MITHAQ_DASHBOARD_URL: 'https://mithaq.example/' }, machine).dashboardUrl).toBe('https://mithaq.example');
  expect(settingsFrom({ MITHAQ_DASHBOARD_PORT: '80', MITHAQ_HOST: '::1' }, machine).dashboardUrl).toBe('http://[::1]:80');
  expect(settingsFrom({ MITHAQ_HOST: '0.0.0.0' }, machine).dashboardUrl).toBe('http://127.0.0.1:4300');
});

test.each([
  ['MITHAQ_API_PORT', '65536'],
  ['MITHAQ_DASHBOARD_PORT', '-1'],
  ['MITHAQ_DASHBOARD_URL', 'mithaq.example'],
  ['DATABASE_URL', 'localhost'],
  ['MITHAQ_SECRET', 'short'],
  ['MITHAQ_LOG', 'loud'],
])('an unusable %s is named', (name, value) => {
  expect(() => settingsFrom({ [name]: value }, machine)).toThrow(`The variable ${name} has an unusable value`);
});

test.each([
  [{ ...machine, environment: { XDG_DATA_HOME: '/data' } }, '/data/mithaq'],
  [{ ...machine, isRoot: true }, '/var/lib/mithaq'],
  [{ ...machine, platform: 'darwin', home: '/Users/mona' }, '/Users/mona/Library/Application Support/mithaq'],
  [{ ...machine, platform: 'win32', environment: { LOCALAPPDATA: 'C:\\Local' } }, 'C:\\Local\\mithaq'],
] as const)('the data of %o', (on, directory) => {
  expect(defaultDataDirectory(on)).toBe(directory);
});
