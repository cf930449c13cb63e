import { one, type Query } from '../address/query.ts';
import type { Locale } from '../i18n/routing.ts';
import { type Downloadable, type DownloadFormat, offered } from './offered.ts';

interface Wanted {
  readonly of: Downloadable;
  readonly format: DownloadFormat;
  /** The query of the list; only its filters are taken. */
  readonly query: Query;
  /** The language of headings and of our own words. */
  readonly locale: Locale;
}

/** Where a download is: the export's file with the list's filters, in the page's language whatever the browser prefers. */
export function downloadAddress({ of, format, query, locale }: Wanted): string {
  const kept = offered[of].filters.flatMap((name): [string, string][] => {
    const value = one(query, name);
    return value === undefined ? [] : [[name, value]];
  });
  return `/exports/${of}.${format}?${new URLSearchParams([...kept, [languageParameter, locale]])}`;
}

/** By this the dashboard is told the language of a download; it says so to the server as browsers do, in a header. */
export const languageParameter = 'in';
