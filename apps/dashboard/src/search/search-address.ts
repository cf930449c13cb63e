/** The address of a search, without its language: the words, and what narrows it. Empty words are left out. */
export function searchAddress(words: string, narrowed: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams({ ...(words.trim() === '' ? {} : { q: words.trim() }), ...narrowed }).toString();
  return query === '' ? '/search' : `/search?${query}`;
}
