import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AtomFeed, toAtom } from './atom.ts';

const entry = {
  id: 'tag:w3id.org,2026:mithaq:x:1',
  title: 'Agreement: x',
  summary: 'It was published.',
  published: '2026-11-22T10:00:00.000Z',
  updated: '2026-11-22T10:00:01.000Z',
  link: { rel: 'alternate', href: 'http://here.example/en/agreements/x?a=1&b=2', type: 'text/html', hreflang: 'en' },
} as const;

const feed: AtomFeed = {
  id: 'tag:w3id.org,2026:mithaq:x:en',
  language: 'en',
  title: 'Changes',
  subtitle: 'A register',
  author: 'Mithaq',
  updated: entry.updated,
  icon: 'http://here.example/icon.svg',
  links: [{ rel: 'self', href: 'http://here.example/en/feed.atom', type: 'application/atom+xml' }],
  entries: [entry],
};

/** The document as a parser of XML reads it, which takes nothing that is not well-formed. */
function read(xml: string) {
  const errorHandler = (level: string, message: unknown) => {
    throw new Error(`${level}: ${String(message)}`);
  };
  return new DOMParser({ errorHandler }).parseFromString(xml, 'application/xml');
}

const wordsOf = (xml: string, name: string) => Array.from(read(xml).getElementsByTagName(name)).map(({ textContent }) => textContent);

describe('a feed', () => {
  it('has what Atom asks of a feed and of its entries, with the language of its words', () => {
    const document = read(toAtom(feed));
    expect(document.documentElement?.getAttribute('xml:lang')).toBe('en');
    expect(document.documentElement?.namespaceURI).toBe('http://www.w3.org/2005/Atom');
    expect(wordsOf(toAtom(feed), 'id')).toEqual([feed.id, entry.id]);
    expect(wordsOf(toAtom(feed), 'updated')).toEqual([feed.updated, entry.updated]);
    expect(wordsOf(toAtom(feed), 'name')).toEqual(['Mithaq']);
    expect(Array.from(document.getElementsByTagName('link')).map((link) => link.getAttribute('href'))).toEqual([
      'http://here.example/en/feed.atom',
      'http://here.example/en/agreements/x?a=1&b=2',
    ]);
  });

  it('is well-formed and says the same whatever stands in its words', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('', '</title><script>', ']]>', '&amp;', '\u202e', '\r\n'),
        (words, hostile) => {
          const title = words + hostile;
          const xml = toAtom({ ...feed, title, entries: [{ ...entry, title, author: title }] });
          // biome-ignore lint/suspicious/noControlCharactersInRegex: what XML has no place for
          const writable = title.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Surrogate}]/gu, '');
          expect(wordsOf(xml, 'title')).toEqual([writable, writable]);
          expect(wordsOf(xml, 'script')).toEqual([]);
        },
      ),
    );
  });
});
