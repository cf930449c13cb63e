import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { mostInPart, partOf, partsOf } from './parts.ts';
import { sitemapIndex, sitemapPart } from './sitemap.ts';

const origin = new URL('https://register.example');
const read = (xml: string) => new DOMParser().parseFromString(xml, 'application/xml');

async function written(pages: readonly { path: string; changed?: string }[]): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of sitemapPart(origin, one(pages))) pieces.push(piece);
  return pieces.join('');
}

async function* one<Page>(pages: readonly Page[]) {
  yield pages;
}

describe('a sitemap', () => {
  it('has each page in each language, each with all its languages', async () => {
    const document = read(await written([{ path: '/' }, { path: '/agreements/x', changed: '2026-11-22T10:00:00.000Z' }]));
    const addresses = Array.from(document.getElementsByTagName('loc')).map(({ textContent }) => textContent);
    expect(addresses).toEqual(['/ar', '/en', '/ar/agreements/x', '/en/agreements/x'].map((path) => `https://register.example${path}`));
    const links = Array.from(document.getElementsByTagName('xhtml:link')).map((link) => [
      link.getAttribute('hreflang'),
      link.getAttribute('href'),
    ]);
    const ofOne = [
      ['ar', 'https://register.example/ar/agreements/x'],
      ['en', 'https://register.example/en/agreements/x'],
      ['x-default', 'https://register.example/agreements/x'],
    ];
    expect(links.slice(6)).toEqual([...ofOne, ...ofOne]);
    expect(Array.from(document.getElementsByTagName('lastmod')).length).toBe(2);
  });

  it('is within what a list may hold, for as many records as one list has', async () => {
    const slug = 'a-name-of-the-length-that-names-of-agreements-between-two-governments-mostly-have';
    const xml = await written(
      Array.from({ length: mostInPart }, (_, nth) => ({ path: `/agreements/${slug}-${nth}`, changed: '2026-11-22T10:00:00.000Z' })),
    );
    expect(xml.match(/<loc>/g)?.length).toBe(2 * mostInPart);
    expect(2 * mostInPart).toBeLessThanOrEqual(50_000);
    expect(Buffer.byteLength(xml)).toBeLessThan(50 * 1024 * 1024);
  });

  it('is one of as many lists as the register needs', () => {
    const files = partsOf({ agreement: 20_001, actor: 0, event: 1, source: mostInPart, office: 0 });
    expect(files).toEqual(['pages.xml', 'agreement-0.xml', 'agreement-1.xml', 'agreement-2.xml', 'event-0.xml', 'source-0.xml']);
    expect(files.map(partOf).slice(0, 2)).toEqual(['pages', { kind: 'agreement', nth: 0 }]);
    expect(sitemapIndex(['https://a.example/x?y&z'])).toContain('<loc>https://a.example/x?y&amp;z</loc>');
  });

  it.each(['agreement.xml', 'clause-0.xml', 'agreement-00000.xml', 'toString-0.xml', '../pages.xml'])('is not %s', (file) => {
    expect(partOf(file)).toBeUndefined();
  });
});
