import type { Change } from '@mithaq/client';
import { describeKind } from '@mithaq/domain';
import { createTranslator } from 'next-intl';
import { permanentPath } from '../address/permanent.ts';
import { messagesOf } from '../i18n/messages.ts';
import { type Locale, routing } from '../i18n/routing.ts';
import { plainLine } from '../share/plain-line.ts';
import { said } from '../share/said.ts';
import { addressOf } from '../voice/address-of.ts';
import type { AtomEntry, AtomFeed, AtomLink } from './atom.ts';
import { type Occasion, occasionsOf } from './occasions.ts';

/** What a feed is about, and what changed of it. */
export interface FeedFacts {
  readonly locale: Locale;
  /** Where readers reach this dashboard. */
  readonly origin: URL;
  /** The path of the page whose changes it tells, without the language. */
  readonly path: string;
  readonly title: string;
  /** Stays for ever, whatever the page is called or where it lies; see `tagOf`. */
  readonly tag: string;
  /** Newest first. */
  readonly changes: readonly Change[];
  /** How many changes were asked for. */
  readonly asked: number;
}

/**
 * A name for good (RFC 4151) of something of the register, under the project's own addresses. Ids of records are unique in all registers, and moving
 * the register to another host changes none of them.
 */
export function tagOf(name: string): string {
  return `tag:w3id.org,2026:mithaq:${name}`;
}

/** The feed of a page's changes. */
export function feedOf(facts: FeedFacts): AtomFeed {
  const { locale, origin, path, title, tag, changes, asked } = facts;
  const register = messagesOf(locale).meta;
  const occasions = occasionsOf(changes, asked);
  return {
    id: `${tag}:${locale}`,
    language: locale,
    title: plainLine(title),
    subtitle: register.description,
    author: register.title,
    updated: occasions[0]?.to ?? new Date(0).toISOString(),
    icon: new URL('/icon.svg', origin).href,
    links: linksOf(facts),
    entries: occasions.map((occasion) => entryOf(occasion, { locale, origin, path })),
  };
}

function linksOf({ locale, origin, path }: FeedFacts): readonly AtomLink[] {
  const page = path === '/' ? '' : path;
  const at = (language: string, rest: string) => new URL(`/${language}${page}${rest}`, origin).href;
  return [
    { rel: 'self', href: at(locale, '/feed.atom'), type: 'application/atom+xml', hreflang: locale },
    { rel: 'alternate', href: at(locale, ''), type: 'text/html', hreflang: locale },
    ...routing.locales
      .filter((other) => other !== locale)
      .map((other): AtomLink => ({ rel: 'alternate', href: at(other, '/feed.atom'), type: 'application/atom+xml', hreflang: other })),
  ];
}

interface Around {
  readonly locale: Locale;
  readonly origin: URL;
  readonly path: string;
}

function entryOf({ subject, what, by, from, to }: Occasion, { locale, origin, path }: Around): AtomEntry {
  const t = createTranslator({ locale, messages: messagesOf(locale), namespace: 'feeds' });
  const kind = said(describeKind(subject.record).label.one, locale);
  const name = plainLine(said(subject.label, locale));
  return {
    id: tagOf(`${subject.id}:${from}`),
    title: name === '' ? kind : `${kind}: ${name}`,
    summary: t(isWord(what) ? what : 'record-saved'),
    published: from,
    updated: to,
    author: by,
    link: { rel: 'alternate', href: new URL(placeOf(subject, { what, locale, path }), origin).href, type: 'text/html', hreflang: locale },
  };
}

/** Where to read of it: at its own page, else with the record that it is read with; what is gone, at the page that the feed is of. */
function placeOf(subject: Occasion['subject'], { what, locale, path }: Pick<Occasion, 'what'> & Omit<Around, 'origin'>): string {
  if (what === 'record-withdrawn') return `/${locale}${path === '/' ? '' : path}`;
  const page = addressOf(subject);
  return page === undefined ? permanentPath(subject.id) : `/${locale}${page}`;
}

const words = ['record-saved', 'record-withdrawn', 'source-created', 'source-attached'] as const;

/** Whether readers are told of it: of other changes editors alone are, and no feed asks as one. */
function isWord(what: string): what is (typeof words)[number] {
  return words.some((word) => word === what);
}
