import type { Metadata } from 'next';
import { canonicalAddress } from '../address/canonical.ts';
import type { Query } from '../address/query.ts';
import { getPathname } from '../i18n/get-pathname.ts';
import { messagesOf } from '../i18n/messages.ts';
import { type Locale, routing } from '../i18n/routing.ts';
import { cardSize } from './card/card-size.ts';
import { plainLine } from './plain-line.ts';

/** A picture of a page for whoever shows a link to it: its address, in the language it is drawn in, and the same in words. */
export interface Card {
  readonly path: string;
  readonly alt: string;
}

/** A feed of the changes of what a page shows: its path without the language, and what it is called. */
export interface FeedLink {
  readonly path: string;
  readonly title: string;
}

/** What the world is told of a page. */
export interface PageFacts {
  readonly locale: Locale;
  /** Without its language. */
  readonly path: string;
  /** The query as the reader asked; what does not make another page is left out of the page's canonical address. */
  readonly query?: Query;
  /** Left out on the first page alone, which has the register's own. */
  readonly title?: string | undefined;
  /** A sentence that the register says of the page, in the page's language. */
  readonly description?: string | undefined;
  readonly card?: Card | undefined;
  readonly feed?: FeedLink | undefined;
  /** `false` for what no engine should keep: what only editors have a use for. */
  readonly index?: boolean;
}

/**
 * What is told of a page to engines, to readers of feeds and to whoever shows a link to it. Whatever is stored is written on one line,
 * without what would turn the words around it.
 */
export function pageMetadata(facts: PageFacts): Metadata {
  const { locale, index = true } = facts;
  const register = messagesOf(locale).meta;
  const title = facts.title === undefined ? undefined : plainLine(facts.title);
  const description = plainLine(facts.description ?? register.description);
  return {
    ...(title === undefined ? {} : { title }),
    description,
    ...(index ? {} : { robots: { index: false } }),
    alternates: alternatesOf(facts),
    openGraph: {
      type: facts.path === '/' ? 'website' : 'article',
      siteName: register.title,
      title: title ?? register.title,
      description,
      url: addressIn(locale, facts),
      locale: territoryOf[locale],
      alternateLocale: routing.locales.filter((other) => other !== locale).map((other) => territoryOf[other]),
      ...(facts.card ? { images: [{ url: facts.card.path, ...cardSize, type: 'image/png', alt: plainLine(facts.card.alt) }] } : {}),
    },
    twitter: { card: facts.card ? 'summary_large_image' : 'summary' },
  };
}

/** Open Graph writes a language with a territory; ours are of none, so each has the one its readers' tools know. */
const territoryOf: Readonly<Record<Locale, string>> = { ar: 'ar_AR', en: 'en_GB' };

/** The same page in each language, and where a reader of another is asked for theirs: an address without a language. */
function alternatesOf(facts: PageFacts): NonNullable<Metadata['alternates']> {
  const each = routing.locales.map((other) => [other, addressIn(other, facts)]);
  return {
    canonical: addressIn(facts.locale, facts),
    ...(facts.index === false
      ? {}
      : { languages: { ...Object.fromEntries(each), 'x-default': canonicalAddress(facts.path, facts.query) } }),
    types: { 'application/atom+xml': feedsOf(facts) },
  };
}

function feedsOf({ locale, feed }: PageFacts): { url: string; title: string }[] {
  const ofAll = { path: '/feed.atom', title: messagesOf(locale).feeds.register };
  return [...(feed ? [feed] : []), ofAll].map(({ path, title }) => ({ url: getPathname({ href: path, locale }), title: plainLine(title) }));
}

function addressIn(locale: Locale, { path, query }: PageFacts): string {
  return canonicalAddress(getPathname({ href: path, locale }), query);
}
