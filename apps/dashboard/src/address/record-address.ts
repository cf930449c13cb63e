import { hasLocale } from 'next-intl';
import { type Locale, routing } from '../i18n/routing.ts';

/** The lists whose records have pages of their own, each with the kind of its records. */
const kinds = { agreements: 'agreement', actors: 'actor', events: 'event', sources: 'source', offices: 'office' } as const;

/** The address of one record's page: its language, the list that the record is of, and its key. */
export interface RecordAddress {
  readonly locale: Locale;
  readonly list: keyof typeof kinds;
  readonly kind: (typeof kinds)[keyof typeof kinds];
  readonly key: string;
}

/** What a path names, where it is the path of one record's page. @throws URIError for a path that no one could have written */
export function recordAddressOf(path: string): RecordAddress | undefined {
  const [, locale, list, key, ...rest] = decodeURI(path).split('/');
  if (!hasLocale(routing.locales, locale) || list === undefined || !isList(list) || !key || rest.length > 0) return undefined;
  return { locale, list, kind: kinds[list], key };
}

function isList(named: string): named is keyof typeof kinds {
  return Object.hasOwn(kinds, named);
}
