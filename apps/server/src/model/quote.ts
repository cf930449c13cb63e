import { wholeRange } from '@mithaq/domain';

/** Where a quote stands: in one place, in none, or in several of which its context does not tell one. */
export type Placed = { readonly start: number; readonly end: number } | 'not-in-text' | 'ambiguous';

/** The longest quote that is looked for, in UTF-16 code units. */
const longest = 400;

/** In how many places a quote is looked for. */
const mostPlaces = 200;

/**
 * Where a quote stands in a text, to the letter: what a model says of offsets is not asked for, and would not be believed. Of several places
 * the one is meant behind which its context stands; where that tells none or several, nobody knows which. A quote that cuts a letter from its
 * marks stands nowhere.
 * @param before what stands right before the quote, up to blanks
 */
export function placeOf(text: string, { quote, before }: { readonly quote: string; readonly before: string }): Placed {
  if (quote.trim() === '' || quote.length > longest) return 'not-in-text';
  const places = placesOf(text, quote);
  const [only] = places;
  if (only === undefined) return 'not-in-text';
  if (places.length === 1) return only;
  const context = before.trimEnd();
  const meant =
    context === ''
      ? []
      : places.filter(({ start }) =>
          text
            .slice(Math.max(0, start - context.length - 20), start)
            .trimEnd()
            .endsWith(context),
        );
  return meant.length === 1 && meant[0] !== undefined ? meant[0] : 'ambiguous';
}

function placesOf(text: string, quote: string): readonly { readonly start: number; readonly end: number }[] {
  const places = [];
  for (let start = text.indexOf(quote); start >= 0 && places.length < mostPlaces; start = text.indexOf(quote, start + 1)) {
    const end = start + quote.length;
    const whole = wholeRange(text, { start, end });
    if (whole.start === start && whole.end === end) places.push({ start, end });
  }
  return places;
}
