import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { changePage } from './sent-page.mjs';
import { dataAlone, wake } from './wake.mjs';

const page = [
  '<head><style data-precedence="next" data-href="/a.css">b{c:d}</style><styles>',
  '<link rel="preload" as="script" href="/_next/static/a.js"/><link rel="preload" href="/a.woff2" as="font"/>',
  '<script src="/_next/static/a.js" async="" nonce="s1"></script><script nonce="s1">"said"</script>',
  '</head>ميثاق<script nonce="s1">(self.__next_f=self.__next_f||[]).push([0])</script>',
  '<script nonce="s1">self.__next_f.push([1,"ميثاق"])</script><script nonce="s2">self.__next_f</script><style data-precedence="x">',
].join('');
/** What is sent of it. */
const sentOfIt = [
  '<head><style nonce="n1" data-precedence="next" data-href="/a.css">b{c:d}</style><styles>',
  '<link data-rel="preload" as="script" href="/_next/static/a.js"/><link rel="preload" href="/a.woff2" as="font"/>',
  '<script data-src="/_next/static/a.js" async="" nonce="s1"></script><script nonce="s1">"said"</script>',
  `<script nonce="s1">${wake('/_page/1')}</script></head>ميثاق`,
  '<script nonce="s2">self.__next_f</script><style nonce="n1" data-precedence="x">',
].join('');
const dataOfIt = ';(self.__next_f=self.__next_f||[]).push([0]);self.__next_f.push([1,"ميثاق"])';

const policy = "default-src 'self'; style-src-elem 'self' 'nonce-n1'; script-src 'self' 'nonce-s1'";
const html = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy };

/** What a browser is sent of what a server writes, and what is kept of it until it asks again. */
async function sent(
  headers: Readonly<Record<string, string>>,
  write: (response: ServerResponse) => void,
  asked: Readonly<Record<string, string>> = {},
): Promise<{ readonly text: string; readonly type: string | null; readonly kept: string; readonly isEnded: boolean }> {
  const kept: Buffer[] = [];
  let isEnded = false;
  const data = {
    path: '/_page/1',
    take: (part: Buffer) => void kept.push(Buffer.from(part)),
    end: () => {
      isEnded = true;
    },
  };
  const server = createServer((request, response) => {
    changePage(request, response, { begin: () => data });
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    write(response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  try {
    const { port } = server.address() as AddressInfo;
    const answer = await fetch(`http://127.0.0.1:${port}/`, { headers: asked });
    const text = await answer.text();
    return { text, type: answer.headers.get('content-type'), kept: Buffer.concat(kept).toString(), isEnded };
  } finally {
    server.close();
  }
}

describe('a response', () => {
  test('that is a page is changed: written in parts, in bytes or text, or at once', async () => {
    const inParts = await sent(html, (response) => {
      response.flushHeaders();
      response.write(page.slice(0, 12));
      response.write(Buffer.from(page.slice(12)), () => undefined);
      response.end();
    });
    expect(inParts.text).toBe(sentOfIt);
    expect(inParts.kept).toBe(dataOfIt);
    const atOnce = await sent(html, (response) => void response.end(page, 'utf8'));
    expect(atOnce).toMatchObject({ text: sentOfIt, kept: dataOfIt, isEnded: true });
    expect((await sent(html, (response) => void response.end(() => undefined))).text).toBe('');
  });

  test('is whole though it ends with what may be the beginning of a tag', async () => {
    expect((await sent(html, (response) => void response.end('a <style data'))).text).toBe('a <style data');
  });

  test('has its data alone where they are asked for, as no page', async () => {
    const write = (response: ServerResponse) => {
      response.flushHeaders();
      response.write(page.slice(0, 400));
      response.end(page.slice(400));
    };
    const { text, type, kept } = await sent(html, write, { [dataAlone]: '1' });
    expect({ text, type, kept }).toEqual({ text: dataOfIt, type: 'text/plain; charset=utf-8', kept: '' });
  });

  test.each([
    ['is no page', { ...html, 'content-type': 'text/x-component' }],
    ['has no policy', { 'content-type': 'text/html' }],
  ])('that %s is left as it is', async (_, headers) => {
    for (const asked of [{}, { [dataAlone]: '1' }])
      expect(await sent(headers, (response) => void response.end(page), asked)).toMatchObject({ text: page, kept: '', isEnded: false });
  });
});
