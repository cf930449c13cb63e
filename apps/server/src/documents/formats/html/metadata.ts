import type { DocumentMetadata } from '@mithaq/api';
import { foundAt, metadataOf } from '../../metadata/found.ts';
import { addressOf, dayOf, languageTagOf, lineOf } from '../../metadata/values.ts';
import { type StructuredArticle, structuredArticle } from './json-ld.ts';

/** Names of `<meta>` that carry the same thing, the surest first. */
const names = {
  title: ['og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'citation_title'],
  author: ['author', 'article:author', 'dc.creator', 'dcterms.creator', 'parsely-author', 'sailthru.author'],
  publisher: ['og:site_name', 'dc.publisher', 'dcterms.publisher', 'application-name'],
  published: [
    'article:published_time',
    'og:article:published_time',
    'datepublished',
    'dc.date',
    'dcterms.created',
    'dcterms.date',
    'dc.date.issued',
    'dcterms.issued',
    'parsely-pub-date',
    'publishdate',
    'pubdate',
    'publish_date',
    'publish-date',
    'date',
    'sailthru.date',
    'citation_publication_date',
  ],
  language: ['og:locale', 'language', 'dc.language'],
  url: ['og:url', 'twitter:url'],
} as const;

/**
 * What a page says of itself: in its structured data (JSON-LD), its `<meta>` elements, and, where neither says it, its visible parts. What
 * is taken from those, a page does not say outright, so it is inferred.
 */
export function pageMetadata(page: Document): DocumentMetadata {
  const meta = metaOf(page);
  const said = structuredArticle(page);
  return metadataOf({
    title: titleOf(page, meta, said),
    author: authorOf(page, meta, said),
    publisher: foundAt('json-ld', lineOf(said?.publisher)) ?? foundAt('html-meta', first(meta, names.publisher, lineOf)),
    published: publishedOf(page, meta, said),
    language: languageOf(page, meta, said),
    url: addressFound(page, meta, said),
  });
}

type Meta = ReadonlyMap<string, readonly string[]>;

/** The contents of a page's `<meta>` elements by their names in lower case. */
function metaOf(page: Document): Meta {
  const contents = new Map<string, string[]>();
  for (const element of Array.from(page.querySelectorAll('meta'))) {
    const name = (element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop') ?? '')
      .trim()
      .toLowerCase();
    const content = element.getAttribute('content') ?? '';
    const held = contents.get(name);
    if (held === undefined) contents.set(name, [content]);
    else held.push(content);
  }
  return contents;
}

function first<Value>(meta: Meta, among: readonly string[], read: (content: string) => Value | undefined): Value | undefined {
  for (const content of among.flatMap((name) => meta.get(name) ?? [])) {
    const value = read(content);
    if (value !== undefined) return value;
  }
  return undefined;
}

function titleOf(page: Document, meta: Meta, said: StructuredArticle | undefined): DocumentMetadata['title'] {
  return (
    foundAt('json-ld', lineOf(said?.headline)) ??
    foundAt('html-meta', first(meta, names.title, lineOf)) ??
    foundAt('html-text', onlyHeading(page), { inferred: true }) ??
    foundAt('html-meta', withoutSite(lineOf(page.querySelector('title')?.textContent)), { inferred: true })
  );
}

/** The heading of a page that has one only. */
function onlyHeading(page: Document): string | undefined {
  const headings = Array.from(page.querySelectorAll('h1'));
  return headings.length === 1 ? lineOf(headings[0]?.textContent) : undefined;
}

/** A window's title without the name of the site, which stands behind a bar or a dash where it has several words before it. */
function withoutSite(title: string | undefined): string | undefined {
  const cut = title?.replace(/\s+[|–—»·-]\s+[^|–—»·]{1,40}$/u, '');
  return cut !== undefined && cut.split(' ').length >= 3 ? cut : title;
}

function authorOf(page: Document, meta: Meta, said: StructuredArticle | undefined): DocumentMetadata['author'] {
  const authors = said?.authors.flatMap((author) => nameOf(author) ?? []) ?? [];
  return (
    foundAt('json-ld', authors.length === 0 ? undefined : [...new Set(authors)].join('، ')) ??
    foundAt('html-meta', first(meta, names.author, nameOf)) ??
    foundAt('html-text', nameOf(page.querySelector('[rel="author"], [itemprop="author"]')?.textContent ?? ''), { inferred: true })
  );
}

/** A name, where it is none of a page: sites put addresses of profiles where the name belongs. */
function nameOf(value: string): string | undefined {
  const line = lineOf(value);
  return line === undefined || line.length > 200 || addressOf(line) !== undefined ? undefined : line;
}

function publishedOf(page: Document, meta: Meta, said: StructuredArticle | undefined): DocumentMetadata['published'] {
  const time = page.querySelector('time[itemprop="datePublished"], time[pubdate], [itemprop="datePublished"][datetime]');
  return (
    foundAt('json-ld', dayOf(said?.published)) ??
    foundAt('html-meta', first(meta, names.published, dayOf)) ??
    foundAt('html-text', dayOf(time?.getAttribute('datetime') ?? undefined)) ??
    foundAt(
      'html-text',
      dayOf(page.querySelector('article time[datetime], main time[datetime], time[datetime]')?.getAttribute('datetime')),
      { inferred: true },
    )
  );
}

function languageOf(page: Document, meta: Meta, said: StructuredArticle | undefined): DocumentMetadata['language'] {
  return (
    foundAt('html-meta', languageTagOf(page.documentElement?.getAttribute('lang') || undefined)) ??
    foundAt('json-ld', languageTagOf(said?.language)) ??
    foundAt('html-meta', first(meta, names.language, languageTagOf))
  );
}

function addressFound(page: Document, meta: Meta, said: StructuredArticle | undefined): DocumentMetadata['url'] {
  return (
    foundAt('html-meta', addressOf(page.querySelector('link[rel="canonical"]')?.getAttribute('href'))) ??
    foundAt('html-meta', first(meta, names.url, addressOf)) ??
    foundAt('json-ld', addressOf(said?.url))
  );
}
