import { createMithaqClient } from '@mithaq/client';
import { describe, expect, it } from 'vitest';
import { shared } from './shared-register.ts';

describe('what is passed through to the server', () => {
  const url = shared().dashboardUrl;

  it('comes back with the status, the words and the language of the server', async () => {
    const answer = await fetch(`${url}/trpc/agreements.get?input=${encodeURIComponent('{"key":"nothing"}')}`, {
      headers: { 'accept-language': 'ar' },
    });
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('لا سجل بهذا المعرّف');
  });

  it('reaches the accounts', async () => {
    const answer = await fetch(`${url}/api/auth/get-session`);
    expect([answer.status, await answer.json()]).toEqual([200, null]);
  });

  it('streams changes as they happen, though the browser would take them packed', async () => {
    const stop = new AbortController();
    const answer = await fetch(`${url}/trpc/changes.live`, {
      headers: { accept: 'text/event-stream', 'accept-encoding': 'gzip, br' },
      signal: stop.signal,
    });
    expect(answer.headers.get('content-type')).toContain('text/event-stream');
    expect(answer.headers.get('content-encoding')).toBeNull();
    const reader = answer.body?.getReader();
    const first = new TextDecoder().decode((await reader?.read())?.value);
    expect(first).toContain('event: connected');
    const operator = createMithaqClient({ url: shared().apiUrl, token: shared().operatorToken });
    const { source } = await operator.sources.import.mutate({
      name: 'stream.txt',
      content: { encoding: 'text', data: 'The harbour office wrote to Italy about the stream.' },
    });
    let told = '';
    while (!told.includes(source.id)) told += new TextDecoder().decode((await reader?.read())?.value);
    expect(told).toContain('source-created');
    stop.abort();
  });
});
