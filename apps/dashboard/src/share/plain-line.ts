/**
 * Stored words as one line of plain text, for a title, a picture or a feed, where no markup can isolate them: without control characters,
 * without what reverses the words around them (Unicode's embeddings, overrides and isolates, whose end may be missing), without halves of
 * surrogate pairs. Marks that only shape letters, such as the zero-width joiners, stay.
 */
export function plainLine(words: string): string {
  return words
    .replace(/[\p{Surrogate}\u202a-\u202e\u2066-\u206f\ufff9-\uffff]/gu, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}
