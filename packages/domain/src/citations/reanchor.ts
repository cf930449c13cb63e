import type { Selector } from '../values/selector.ts';
import { isBoundary, type TextRange } from './boundaries.ts';
import { placesOf } from './matching.ts';
import { nearPlaces } from './near.ts';
import { isTelling, type Neighbours, neighboursOf } from './neighbours.ts';
import { beginsAfter, endsBefore, type WordRest, wordRest } from './word-edges.ts';

/**
 * A place that a person may take for the passage. `differs` tells in what: only its `place` (the passage stands more than once),
 * its `context` (the quote to the letter, with other text around it, or within a longer word), or its `marks` (the same words with other vowel marks,
 * bidi controls or white space).
 */
export interface PassageCandidate extends TextRange {
  readonly found: string;
  readonly differs: 'place' | 'context' | 'marks';
}

/**
 * What became of a passage in a changed text. An orphan waits for a person, and `reason` says why: the quote stands nowhere (`gone`),
 * it stands somewhere that may be another passage (`context`), or it stands in its context more than once (`ambiguous`).
 */
export type Reanchoring =
  | { readonly result: 'exact' }
  | { readonly result: 'moved'; readonly selector: Selector }
  | { readonly result: 'orphan'; readonly reason: 'gone' | 'context' | 'ambiguous'; readonly candidates: readonly PassageCandidate[] };

/** How many candidates a person is shown, those nearest to the old position. */
const mostCandidates = 20;

/**
 * Looks for a passage in a text that may have changed: `exact` where it stands, within its context, at its position; `moved` where
 * it stands, within its context, at exactly one other place; else an orphan.
 *
 * Its context is the prefix and suffix of the selector, the edges of its words, and what the old text has around it. A quote that
 * began or ended a word never stands within a longer word or number: `12` is not in `1200`, `اتفاق` not in `اتفاقية`. And a
 * passage has only moved if there is enough to know it by: three words with twelve letters or digits, or 24 letters in fewer words.
 * Without the old text, quote, prefix and suffix have to have that. With it, up to 16 code units of the sentence on either side are
 * compared: where both sides are the same, quote and sides together have to have that; where one is, quote, prefix and suffix; and where
 * neither is, nothing is enough. Everything is held to the letter, and a quote that has since got a vowel mark at its
 * end is another quote: nothing is normalised but to offer a person candidates. Time is linear in the texts.
 * @param oldText the text that the selector was made for. Without it a short quote is never found to have moved, and a quote that began
 * or ended within a word is not known to have. A text in which the passage does not stand at its position tells nothing.
 */
export function reanchor(selector: Selector, newText: string, oldText?: string): Reanchoring {
  const passage = passageOf(selector, oldText);
  if (standsAt(passage, newText, selector.start)) return { result: 'exact' };
  const places = placesInContext(passage, newText);
  const [start] = places;
  if (places.length > 1) return { result: 'orphan', reason: 'ambiguous', candidates: placesAlike(places, selector, newText) };
  if (start !== undefined && isKnownAgain(passage, newText, start))
    return { result: 'moved', selector: { ...selector, start, end: start + selector.exact.length } };
  const candidates = likelyPlaces(selector, newText);
  return { result: 'orphan', reason: candidates.some(({ differs }) => differs === 'context') ? 'context' : 'gone', candidates };
}

/** A passage with all that is known of what stands around it. */
interface Passage {
  readonly selector: Selector;
  /** What has to stand beside it of its first and last word; absent where the selector's own prefix or suffix says. */
  readonly rest: Partial<WordRest>;
  readonly neighbours?: Neighbours;
}

function passageOf(selector: Selector, oldText: string | undefined): Passage {
  if (oldText !== undefined && standsAt({ selector, rest: {} }, oldText, selector.start))
    return { selector, rest: wordRest(oldText, selector), neighbours: neighboursOf(oldText, selector) };
  const { prefix = '', suffix = '' } = selector;
  return { selector, rest: { ...(prefix === '' ? { before: '' } : {}), ...(suffix === '' ? { after: '' } : {}) } };
}

function standsAt(passage: Passage, text: string, start: number): boolean {
  const { exact, prefix = '', suffix = '' } = passage.selector;
  return start >= prefix.length && text.startsWith(`${prefix}${exact}${suffix}`, start - prefix.length) && isItself(passage, text, start);
}

function placesInContext(passage: Passage, text: string): readonly number[] {
  const { exact, prefix = '', suffix = '' } = passage.selector;
  return placesOf(`${prefix}${exact}${suffix}`, text)
    .map((place) => place + prefix.length)
    .filter((start) => isItself(passage, text, start));
}

/** Whether the quote at this place cuts no character, and its words are those that it was made of. */
function isItself({ selector, rest: { before, after } }: Passage, text: string, start: number): boolean {
  const end = start + selector.exact.length;
  if (before !== undefined && !beginsAfter(before, text, start)) return false;
  return (after === undefined || endsBefore(after, text, end)) && isWhole(text, { start, end });
}

/** Whether the quote, with what is the same around it in both texts, is enough to know the passage by. */
function isKnownAgain({ selector, neighbours }: Passage, text: string, start: number): boolean {
  const { exact, prefix = '', suffix = '' } = selector;
  const isTellingItself = isTelling(`${prefix}${exact}${suffix}`);
  if (!neighbours) return isTellingItself;
  const { before, after } = neighboursOf(text, { start, end: start + exact.length });
  const [sameBefore, sameAfter] = [before === neighbours.before, after === neighbours.after];
  if (sameBefore && sameAfter) return isTellingItself || isTelling(`${before}${exact}${after}`);
  return isTellingItself && (sameBefore || sameAfter);
}

function isWhole(text: string, { start, end }: TextRange): boolean {
  return isBoundary(text, start) && isBoundary(text, end);
}

function placesAlike(places: readonly number[], selector: Selector, text: string): readonly PassageCandidate[] {
  return nearest(rangesAt(places, selector), selector).map(candidate(text, 'place'));
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
