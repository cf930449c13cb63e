import type { Metadata } from 'next';
import { createTranslator } from 'next-intl';
import { messagesOf } from '../i18n/messages.ts';
import type { Locale } from '../i18n/routing.ts';
import type { CardFacts } from './card/card-facts.ts';
import { cardFile } from './card/card-file.ts';
import { type Card, pageMetadata } from './page-metadata.ts';

/** How one page presents itself: in a title, in a sentence, in a picture. */
export interface Face {
  readonly locale: Locale;
  /** Without its language. */
  readonly path: string;
  /** Absent on the first page, which has the register's own. */
  readonly title?: string | undefined;
  readonly description: string;
  readonly card: CardFacts;
  /** The day that the card's status is of, where it is not today's. */
  readonly asOf?: string | undefined;
  /** Whether a feed tells of the changes of what the page shows. */
  readonly hasFeed: boolean;
}

/** The metadata of a page with a face of its own. */
export function faceMetadata(face: Face): Metadata {
  const { locale, path, title, description, hasFeed } = face;
  const feed = hasFeed && title !== undefined ? { path: `${path}/feed.atom`, title: feedTitle(locale, title) } : undefined;
  return pageMetadata({ locale, path, title, description, card: cardOf(face), feed });
}

/** The address of a page's picture, and the same in words. */
export function cardOf({ locale, path, description, card, asOf }: Omit<Face, 'title' | 'hasFeed'>): Card {
  const titles = card.titles.map(({ words }) => words).filter((words) => !description.startsWith(words));
  const alt = [...titles, description].join(' — ');
  return { path: `/${locale}${path === '/' ? '' : path}/card/${cardFile(card)}${asOf === undefined ? '' : `?asOf=${asOf}`}`, alt };
}

/** What the feed of one thing's changes is called. */
export function feedTitle(locale: Locale, name: string): string {
  return createTranslator({ locale, messages: messagesOf(locale), namespace: 'feeds' })('of', { name });
}
