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

test('accounts, mails, limits and telemetry are as they are said to be', () => {
  const said = settingsFrom(
    {
      MITHAQ_SIGN_UP: 'open',
      MITHAQ_SMTP_URL: 'smtps://mithaq:secret@mail.example',
      MITHAQ_MAIL_FROM: 'Mithaq <mithaq@mail.example>',
      MITHAQ_TRUST_PROXY: '1',
      MITHAQ_DASHBOARD_KEY: 'a key that only the two processes have',
      MITHAQ_RATE_LIMITS: 'key=100,anonymous=200',
      MITHAQ_PREPARED_STATEMENTS: 'off',
      OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318',
    },
    machine,
  );
  expect(said).toMatchObject({
    openSignUp: true,
    smtp: { url: 'smtps://mithaq:secret@mail.example', from: 'Mithaq <mithaq@mail.example>' },
    proxies: 1,
    dashboardKey: 'a key that only the two processes have',
    rateLimits: { person: 18_000, key: 100, anonymous: 200 },
    preparedStatements: false,
    telemetryUrl: 'http://127.0.0.1:4318',
  });
  expect(settingsFrom({ MITHAQ_RATE_LIMITS: 'off' }, machine).rateLimits).toBeNull();
});

test('a model is asked where it is said to be, by its name', () => {
  const MITHAQ_MODEL_URL = 'http://127.0.0.1:8080/v1/';
  expect(settingsFrom({ MITHAQ_MODEL_URL, MITHAQ_MODEL_NAME: 'small' }, machine).model).toEqual({
    url: 'http://127.0.0.1:8080/v1',
    name: 'small',
  });
  expect(settingsFrom({ MITHAQ_MODEL_URL, MITHAQ_MODEL_NAME: 'small', MITHAQ_MODEL_KEY: 'k' }, machine).model).toMatchObject({ key: 'k' });
  expect(() => settingsFrom({ MITHAQ_MODEL_URL }, machine)).toThrow('The variable MITHAQ_MODEL_NAME');
  expect(() => settingsFrom({ MITHAQ_MODEL_NAME: 'small' }, machine)).toThrow('The variable MITHAQ_MODEL_URL');
});

test('a mail server without a sender is named', () => {
  expect(() => settingsFrom({ MITHAQ_SMTP_URL: 'smtp://mail.example' }, machine)).toThrow('The variable MITHAQ_MAIL_FROM');
});

test.each([
  ['MITHAQ_SIGN_UP', 'yes'],
  ['MITHAQ_SMTP_URL', 'https://mail.example'],
  ['MITHAQ_TRUST_PROXY', 'true'],
  ['MITHAQ_RATE_LIMITS', 'person=0'],
  ['MITHAQ_RATE_LIMITS', 'everybody=5'],
  ['OTEL_EXPORTER_OTLP_ENDPOINT', 'grpc://127.0.0.1:4317'],
  ['MITHAQ_API_PORT', '65536'],
  ['MITHAQ_DASHBOARD_PORT', '-1'],
  ['MITHAQ_DASHBOARD_URL', 'mithaq.example'],
  ['DATABASE_URL', 'localhost'],
  ['MITHAQ_SECRET', 'short'],
  ['MITHAQ_DASHBOARD_KEY', 'short'],
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
