import type { SearchKind } from '@mithaq/client';

/** The address of a search, without its language. Empty words are left out. */
export function searchAddress(words: string, kind: SearchKind | undefined): string {
  const query = new URLSearchParams({
    ...(words.trim() === '' ? {} : { q: words.trim() }),
    ...(kind === undefined ? {} : { kind }),
  }).toString();
  return query === '' ? '/search' : `/search?${query}`;
}
