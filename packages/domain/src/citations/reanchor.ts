import { checkSelector, type Selector } from '../values/selector.ts';
import { isBoundary, type TextRange } from './boundaries.ts';
import { placesOf } from './matching.ts';
import { nearPlaces } from './near.ts';

/**
 * A place that a person may take for the passage. `differs` tells in what: only its `place` (the passage stands more than once),
 * its `context` (the quote to the letter, with other text around it), or its `marks` (the same words with other vowel marks,
 * bidi controls or white space).
 */
export interface PassageCandidate extends TextRange {
  readonly found: string;
  readonly differs: 'place' | 'context' | 'marks';
}

/** What became of a passage in a changed text. */
export type Reanchoring =
  | { readonly result: 'exact' }
  | { readonly result: 'moved'; readonly selector: Selector }
  | { readonly result: 'orphan'; readonly reason: 'gone' | 'ambiguous'; readonly candidates: readonly PassageCandidate[] };

/** How many candidates a person is shown, those nearest to the old position. */
const mostCandidates = 20;

/**
 * Looks for a passage in a text that may have changed. `exact` where it stands, within its context, at its position; `moved`
 * where it stands, within its context, at exactly one other place; else an orphan: `ambiguous` where there are several, `gone`
 * where there is none. Everything is held to the letter, and a quote that has since got a vowel mark at its end is another
 * quote: nothing is normalised but to offer a person candidates. Time is linear in the text.
 */
export function reanchor(selector: Selector, newText: string): Reanchoring {
  if (standsAtItsPlace(selector, newText)) return { result: 'exact' };
  const places = placesInContext(selector, newText);
  const [start] = places;
  if (start !== undefined && places.length === 1)
    return { result: 'moved', selector: { ...selector, start, end: start + selector.exact.length } };
  return places.length > 1
    ? { result: 'orphan', reason: 'ambiguous', candidates: nearest(rangesAt(places, selector), selector).map(candidate(newText, 'place')) }
    : { result: 'orphan', reason: 'gone', candidates: likelyPlaces(selector, newText) };
}

function standsAtItsPlace(selector: Selector, text: string): boolean {
  const { start, end, prefix = '', suffix = '' } = selector;
  return (
    checkSelector(selector, text).result === 'exact' &&
    text.slice(Math.max(0, start - prefix.length), start) === prefix &&
    text.slice(end, end + suffix.length) === suffix &&
    isWhole(text, selector)
  );
}

function placesInContext(selector: Selector, text: string): readonly number[] {
  const { exact, prefix = '', suffix = '' } = selector;
  return placesOf(`${prefix}${exact}${suffix}`, text)
    .map((place) => place + prefix.length)
    .filter((start) => isWhole(text, { start, end: start + exact.length }));
}

function isWhole(text: string, { start, end }: TextRange): boolean {
  return isBoundary(text, start) && isBoundary(text, end);
}

function likelyPlaces(selector: Selector, text: string): readonly PassageCandidate[] {
  const same = rangesAt(placesOf(selector.exact, text), selector).filter((range) => isWhole(text, range));
  const taken = new Set(same.map(({ start, end }) => `${start} ${end}`));
  const near = nearPlaces(selector.exact, text).filter(({ start, end }) => !taken.has(`${start} ${end}`));
  return [...nearest(same, selector).map(candidate(text, 'context')), ...nearest(near, selector).map(candidate(text, 'marks'))].slice(
    0,
    mostCandidates,
  );
}

function rangesAt(places: readonly number[], { exact }: Selector): readonly TextRange[] {
  return places.map((start) => ({ start, end: start + exact.length }));
}

/** The ranges nearest to the old position, nearest first. They come in the order of the text. */
function nearest(ranges: readonly TextRange[], { start: old }: Selector): readonly TextRange[] {
  const after = ranges.findIndex(({ start }) => start >= old);
  const middle = after === -1 ? ranges.length : after;
  return ranges
    .slice(Math.max(0, middle - mostCandidates), middle + mostCandidates)
    .toSorted((one, other) => Math.abs(one.start - old) - Math.abs(other.start - old))
    .slice(0, mostCandidates);
}

const candidate =
  (text: string, differs: PassageCandidate['differs']) =>
  ({ start, end }: TextRange): PassageCandidate => ({ start, end, found: text.slice(start, end), differs });
