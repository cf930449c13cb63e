import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { marking, nonceStyles } from './nonce-styles.mjs';

const page = '<head><style data-precedence="next" data-href="/a.css">b{c:d}</style><styles></head>ميثاق<style data-precedence="x">';
const marked =
  '<head><style nonce="n1" data-precedence="next" data-href="/a.css">b{c:d}</style><styles></head>ميثاق<style nonce="n1" data-precedence="x">';

describe('marking', () => {
  test('gives each style the nonce, however the page is cut', () => {
    const bytes = Buffer.from(page);
    const cuts = fc.uniqueArray(fc.nat({ max: bytes.length }));
    fc.assert(
      fc.property(cuts, (places) => {
        const mark = marking('n1');
        const ends = [...places.toSorted((one, other) => one - other), bytes.length];
        const written = ends.map((end, at) => mark.put(bytes.subarray(ends[at - 1] ?? 0, end)));
        expect(Buffer.concat([...written, mark.held()]).toString()).toBe(marked);
      }),
    );
  });

  test('changes nothing else', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(!text.includes('<style data-precedence="'));
        const mark = marking('n1');
        expect(Buffer.concat([mark.put(Buffer.from(text)), mark.held()]).toString()).toBe(text);
      }),
    );
  });
});

describe('a response', () => {
  const policy = "default-src 'self'; style-src-elem 'self' 'nonce-n1'; script-src 'nonce-s'";

  /** What a browser is sent of what a server writes. */
  async function sent(headers: Readonly<Record<string, string>>, write: (response: ServerResponse) => void): Promise<string> {
    const server = createServer((_, response) => {
      nonceStyles(response);
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

  test('that is a page has its styles marked: written in parts, in bytes or text, or at once', async () => {
    expect(
      await sent(html, (response) => {
        response.write(page.slice(0, 12));
        response.write(Buffer.from(page.slice(12)), () => undefined);
        response.end();
      }),
    ).toBe(marked);
    expect(await sent(html, (response) => void response.end(page, 'utf8'))).toBe(marked);
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
