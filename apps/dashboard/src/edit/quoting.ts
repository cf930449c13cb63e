import { type InterfaceLanguage, MithaqError, type Selector, selectorFor } from '@mithaq/domain';

/** Where words stand in a text. */
export interface Place {
  readonly start: number;
  /** The words around, for whoever chooses among several places. */
  readonly before: string;
  readonly after: string;
}

const around = 40;
const mostPlaces = 50;

/** Every place where words stand in a text, to the letter; at most fifty. */
export function placesOf(quote: string, text: string): readonly Place[] {
  const places: Place[] = [];
  if (quote === '') return places;
  for (let at = text.indexOf(quote); at >= 0 && places.length < mostPlaces; at = text.indexOf(quote, at + 1)) {
    const end = at + quote.length;
    places.push({ start: at, before: text.slice(Math.max(0, at - around), at), after: text.slice(end, end + around) });
  }
  return places;
}

/** A stretch of a text without the spaces at its ends, which are no words. */
export function trimmed(text: string, { start, end }: { start: number; end: number }): { readonly start: number; readonly length: number } {
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, length: words.trim().length };
}

/** The selector of words at a place, or why there is none, in the domain's words. */
export function selectorAt(
  text: string,
  { start, length }: { start: number; length: number },
  language: InterfaceLanguage,
): { readonly selector: Selector } | { readonly refused: string } {
  try {
    return { selector: selectorFor(text, start, start + length) };
  } catch (error) {
    if (error instanceof MithaqError) return { refused: error.messageIn(language) };
    throw error;
  }
}
