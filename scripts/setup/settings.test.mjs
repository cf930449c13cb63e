// @ts-check
import { createServer } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { requireFreePorts, settingsFrom } from './settings.mjs';

describe('settings', () => {
  it('listen on this machine alone unless told otherwise', () => {
    expect(settingsFrom({})).toEqual({
      host: '127.0.0.1',
      apiPort: 4310,
      dashboardPort: 4300,
      apiUrl: 'http://127.0.0.1:4310',
      dashboardUrl: 'http://127.0.0.1:4300',
      dashboardHere: 'http://127.0.0.1:4300',
      dashboardKey: expect.stringMatching(/^[\w-]{43}$/),
    });
  });

  it('reach a listener on every address by this machine’s own', () => {
    expect(settingsFrom({ MITHAQ_HOST: '::', MITHAQ_API_PORT: '80' }).apiUrl).toBe('http://127.0.0.1:80');
  });

  it('put an IPv6 host between brackets', () => {
    expect(settingsFrom({ MITHAQ_HOST: '::1' }).dashboardHere).toBe('http://[::1]:4300');
  });

  it('show people the public address', () => {
    expect(settingsFrom({ MITHAQ_DASHBOARD_URL: 'https://register.example/' }).dashboardUrl).toBe('https://register.example');
  });

  it.each(['0', '65536', '43.5', 'http'])('refuse %s as a port, naming the variable', (given) => {
    expect(() => settingsFrom({ MITHAQ_API_PORT: given })).toThrow(`MITHAQ_API_PORT is not a port: ${given}`);
  });

  it('refuse one port for both', () => {
    expect(() => settingsFrom({ MITHAQ_API_PORT: '4300' })).toThrow('The API and the dashboard cannot share port 4300.');
  });
});

describe('a taken port', () => {
  const listener = createServer();
  afterEach(() => new Promise((resolve) => listener.close(resolve)));

  it('is named with the variable that moves it', async () => {
    await new Promise((resolve) => listener.listen(0, '127.0.0.1', () => resolve(undefined)));
    const address = listener.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    const settings = settingsFrom({ MITHAQ_DASHBOARD_PORT: String(address.port) });
    await expect(requireFreePorts({ ...settings, apiPort: settings.dashboardPort })).rejects.toMatchObject({
      message: `Port ${address.port} is taken: another program, or another Mithaq, uses it.`,
      hint: expect.stringContaining('MITHAQ_API_PORT='),
    });
  });
});
