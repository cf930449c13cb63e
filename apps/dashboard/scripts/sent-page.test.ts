import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changePage, changesWith, changing } from './sent-page.mjs';
import { wake } from './wake.mjs';

const changes = changesWith({ styles: 'n1', scripts: 's1' });
const page = [
  '<head><style data-precedence="next" data-href="/a.css">b{c:d}</style><styles>',
  '<link rel="preload" as="script" href="/_next/static/a.js"/><link rel="preload" href="/a.woff2" as="font"/>',
  '<script src="/_next/static/a.js" async="" nonce="s1"></script><script nonce="s1">"said"</script>',
  '</head>ميثاق<style data-precedence="x">',
].join('');
/** What is sent of it, without what wakes it. */
const sentOfIt = [
  '<head><style nonce="n1" data-precedence="next" data-href="/a.css">b{c:d}</style><styles>',
  '<link data-rel="preload" as="script" href="/_next/static/a.js"/><link rel="preload" href="/a.woff2" as="font"/>',
  '<script data-src="/_next/static/a.js" async="" nonce="s1"></script><script nonce="s1">"said"</script>',
  '<script nonce="s1"></script></head>ميثاق<style nonce="n1" data-precedence="x">',
].join('');

function withoutWake(text: string): string {
  return text.replace(`<script nonce="s1">${wake}</script></head>`, '<script nonce="s1"></script></head>');
}

describe('what is changed', () => {
  test('is the same however the page is cut: styles have the nonce, scripts wait', () => {
    const bytes = Buffer.from(page);
    const cuts = fc.uniqueArray(fc.nat({ max: bytes.length }));
    fc.assert(
      fc.property(cuts, (places) => {
        const change = changing(changes);
        const ends = [...places.toSorted((one, other) => one - other), bytes.length];
        const written = ends.map((end, at) => change.put(bytes.subarray(ends[at - 1] ?? 0, end)));
        expect(withoutWake(Buffer.concat([...written, change.held()]).toString())).toBe(sentOfIt);
      }),
    );
  });

  test('is nothing else', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(changes.every(([stands]) => !text.includes(stands.toString())));
        const change = changing(changes);
        expect(Buffer.concat([change.put(Buffer.from(text)), change.held()]).toString()).toBe(text);
      }),
    );
  });
});

describe('a response', () => {
  const policy = "default-src 'self'; style-src-elem 'self' 'nonce-n1'; script-src 'self' 'nonce-s1'";

  /** What a browser is sent of what a server writes. */
  async function sent(headers: Readonly<Record<string, string>>, write: (response: ServerResponse) => void): Promise<string> {
    const server = createServer((_, response) => {
      changePage(response);
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      write(response);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    try {
      const address: AddressInfo | string | null = server.address();
      if (address === null || typeof address === 'string') throw new Error('no port');
      return await (await fetch(`http://127.0.0.1:${address.port}/`)).text();
    } finally {
      server.close();
    }
  }

  const html = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy };

  test('that is a page is changed: written in parts, in bytes or text, or at once', async () => {
    const inParts = await sent(html, (response) => {
      response.write(page.slice(0, 12));
      response.write(Buffer.from(page.slice(12)), () => undefined);
      response.end();
    });
    expect(withoutWake(inParts)).toBe(sentOfIt);
    expect(withoutWake(await sent(html, (response) => void response.end(page, 'utf8')))).toBe(sentOfIt);
    expect(await sent(html, (response) => void response.end(() => undefined))).toBe('');
  });

  test('is whole though it ends with what may be the beginning of a tag', async () => {
    expect(await sent(html, (response) => void response.end('a <style data'))).toBe('a <style data');
  });

  test.each([
    ['is no page', { ...html, 'content-type': 'text/x-component' }],
    ['has no policy', { 'content-type': 'text/html' }],
  ])('that %s is left as it is', async (_, headers) => {
    expect(await sent(headers, (response) => void response.end(page))).toBe(page);
  });
});
