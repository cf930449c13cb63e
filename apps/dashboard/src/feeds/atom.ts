import { attributes, inXml } from './xml.ts';

/** A link of a feed or an entry. */
export interface AtomLink {
  readonly rel: 'self' | 'alternate';
  readonly href: string;
  readonly type: 'text/html' | 'application/atom+xml';
  readonly hreflang?: string;
}

/** What a feed tells of. All addresses are absolute, all moments RFC 3339. */
export interface AtomEntry {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly published: string;
  readonly updated: string;
  readonly link: AtomLink;
  readonly author?: string | undefined;
}

/** A feed, in one language. */
export interface AtomFeed {
  readonly id: string;
  readonly language: string;
  readonly title: string;
  readonly subtitle: string;
  readonly author: string;
  readonly updated: string;
  readonly links: readonly AtomLink[];
  readonly icon: string;
  /** The newest first. */
  readonly entries: readonly AtomEntry[];
}

/** Writes a feed as Atom 1.0 (RFC 4287). Stored words are text in it and nothing else. */
export function toAtom(feed: AtomFeed): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom"${attributes({ 'xml:lang': feed.language })}>`,
    element('id', feed.id),
    element('title', feed.title),
    element('subtitle', feed.subtitle),
    element('updated', feed.updated),
    person(feed.author),
    element('icon', feed.icon),
    ...feed.links.map(link),
    ...feed.entries.map(entry),
    '</feed>',
    '',
  ].join('\n');
}

function entry({ id, title, summary, published, updated, link: to, author }: AtomEntry): string {
  const parts = [
    element('id', id),
    element('title', title),
    element('published', published),
    element('updated', updated),
    ...(author === undefined ? [] : [person(author)]),
    link(to),
    element('summary', summary),
  ];
  return ['<entry>', ...parts.map((part) => `  ${part}`), '</entry>'].join('\n');
}

function element(name: string, words: string): string {
  return `<${name}>${inXml(words)}</${name}>`;
}

function person(name: string): string {
  return `<author>${element('name', name)}</author>`;
}

function link({ rel, href, type, hreflang }: AtomLink): string {
  return `<link${attributes({ rel, type, hreflang, href })}/>`;
}
