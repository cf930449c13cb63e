import { type Phrase, plainWords } from '../search/phrase.ts';
import type { Recent } from '../search/recent.ts';
import type { ShownGroup, ShownHit } from '../search/shown.ts';

/** Something that the palette offers to open. */
export interface Offer {
  /** The key of the hit; its own where it is none. */
  readonly key: string;
  readonly href: string | undefined;
  /** The hit, or what is kept of one. */
  readonly hit?: ShownHit;
}

/** Offers under one head. */
export interface OfferGroup {
  readonly id: string;
  readonly label: string;
  readonly count?: string;
  readonly offers: readonly Offer[];
}

/** The hits of an answer. */
export function offersOf(groups: readonly ShownGroup[]): readonly OfferGroup[] {
  return groups.map(({ kind, label, count, hits }) => ({
    id: kind,
    label,
    count,
    offers: hits.map((hit) => ({ key: hit.key, href: hit.href, hit })),
  }));
}

/** A look-up, as the hit that it was. */
export function offerOfRecent({ key, kind, path, title, language }: Recent, { locale, sort }: { locale: string; sort: string }): Offer {
  const words: Phrase = { slices: [{ text: title, matched: false }], ...(language === undefined ? {} : { language }) };
  const matched: Phrase = { slices: [{ text: sort, matched: false }] };
  const href = `/${locale}${path}`;
  return { key, href, hit: { key, kind, href, title: words, matched, under: [] } };
}

/** What is kept of a hit that was opened. */
export function recentOf({ key, kind, title, quote }: ShownHit, path: string): Recent {
  const words = quote?.words ?? title;
  const language = quote?.language ?? title.language;
  return { key, kind, path, title: plainWords(words), ...(language === undefined ? {} : { language }) };
}
