import { hasLocale } from 'next-intl';
import { type Locale, routing } from '../i18n/routing.ts';

const lists = ['agreements', 'actors', 'events', 'sources'] as const;

/** The address of one record's page: its language, the list that the record is of, and its key. */
export interface RecordAddress {
  readonly locale: Locale;
  readonly list: (typeof lists)[number];
  readonly key: string;
}

/** What a path names, where it is the path of one record's page. @throws URIError for a path that no one could have written */
export function recordAddressOf(path: string): RecordAddress | undefined {
  const [, locale, named, key, ...rest] = decodeURI(path).split('/');
  const list = lists.find((each) => each === named);
  if (!hasLocale(routing.locales, locale) || list === undefined || !key || rest.length > 0) return undefined;
  return { locale, list, key };
}
