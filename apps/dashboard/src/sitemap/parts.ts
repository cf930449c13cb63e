/** The kinds of records that have pages of their own, and the folder of each. */
export const folders = { agreement: 'agreements', actor: 'actors', event: 'events', source: 'sources', office: 'offices' } as const;
export type ListedKind = keyof typeof folders;

/**
 * How many records one list holds: each has an address in two languages, and a list holds 50,000 addresses and 50 MB at most
 * (sitemaps.org). One record takes about 1.5 KB with the addresses of its other languages.
 */
export const mostInPart = 10_000;

/** A list by the kind of its records, counted from 0; the pages that are of no record are a list as well. */
export type Part = { readonly kind: ListedKind; readonly nth: number } | 'pages';

/** The part that a file name names; nothing for one that no list can have. */
export function partOf(file: string): Part | undefined {
  if (file === 'pages.xml') return 'pages';
  const [, kind = '', nth = ''] = /^([a-z]+)-(\d{1,4})\.xml$/.exec(file) ?? [];
  return isListed(kind) ? { kind, nth: Number(nth) } : undefined;
}

/** The file names of all lists of a register with so many records of each kind. */
export function partsOf(counts: Readonly<Record<ListedKind, number>>): readonly string[] {
  const files = Object.entries(counts).flatMap(([kind, count]) =>
    Array.from({ length: Math.ceil(count / mostInPart) }, (_, nth) => `${kind}-${nth}.xml`),
  );
  return ['pages.xml', ...files];
}

function isListed(kind: string): kind is ListedKind {
  return Object.hasOwn(folders, kind);
}
