import 'server-only';
import { dateInWords, type FuzzyDate, type LocalizedText, pickText } from '@mithaq/domain';
import { getTranslations } from 'next-intl/server';
import { dateOptionsIn } from '../dates/use-date-words.ts';
import { getReaderLocale } from '../i18n/get-locale.ts';
import { getPathname } from '../i18n/get-pathname.ts';
import type { Locale } from '../i18n/routing.ts';
import { type Phrase, phraseOf } from './phrase.ts';

/** What answers are put into words with, for one reader. */
export interface Telling {
  readonly locale: Locale;
  readonly t: Awaited<ReturnType<typeof getTranslations<'search'>>>;
  /** A record's own words, in the reader's language where it has any. */
  readonly words: (text: Readonly<Record<string, string>>) => Phrase;
  readonly plain: (text: LocalizedText) => string;
  readonly date: (date: FuzzyDate) => string;
  /** A path with the reader's language. */
  readonly address: (path: string) => string;
}

export async function tellingIn(locale: Locale): Promise<Telling> {
  const t = await getTranslations({ locale, namespace: 'search' });
  const options = dateOptionsIn(await getReaderLocale());
  return {
    locale,
    t,
    words: (text) => phraseOf(pickText(text, locale), locale),
    plain: (text) => pickText(text, locale).text,
    date: (date) => dateInWords(date, options),
    address: (href) => getPathname({ href, locale }),
  };
}
