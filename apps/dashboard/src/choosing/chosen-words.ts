import { wholeRange } from '@mithaq/domain';
import type { Span } from '../reading/spans.ts';

/** Words that somebody walks over by key: the word that the choice was begun at, and the one that it reaches to. */
export interface Walk {
  readonly from: Span;
  readonly to: Span;
}

/** What stands before a word without belonging to what it names, and may be left out of a choice: and, then, by, like, to, will, the. */
const clitic = /^[وف]?[بكلس]?(?:ال|ل)?$/u;
const marks = /[\p{M}\p{Cf}ـ]/gu;
const blank = /^[\s\p{Cf}\p{Cc}]$/u;

const segmenter = new Intl.Segmenter('ar', { granularity: 'word' });
const graphemes = new Intl.Segmenter('ar', { granularity: 'grapheme' });

/** The words of a stretch of text, as Unicode divides them (UAX #29). */
export function wordsOf(text: string, { start, end }: Span): readonly Span[] {
  return [...segmenter.segment(text.slice(start, end))]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ start: start + index, end: start + index + segment.length }));
}

/**
 * The stretch that somebody means who drew over a text from one place to another: without the blanks at its ends, no character cut from
 * its marks or its other half, and with the whole of its first and last word, unless what is left out before the first is an Arabic clitic.
 * Nothing where only blanks were drawn over.
 */
export function snapped(text: string, drawn: Span): Span | undefined {
  let { start, end } = inOrder(text, drawn);
  while (start < end && blank.test(text.charAt(start))) start += 1;
  while (end > start && blank.test(text.charAt(end - 1))) end -= 1;
  if (start === end) return undefined;
  const whole = wholeRange(text, { start, end });
  const first = wordAround(text, whole.start);
  const last = wordAround(text, whole.end - 1);
  const cut = first && text.slice(first.start, whole.start).replaceAll(marks, '');
  const from = first && cut !== undefined && !(cut !== '' && clitic.test(cut)) ? first.start : whole.start;
  return { start: from, end: Math.max(whole.end, last?.end ?? 0) };
}

function inOrder(text: string, { start, end }: Span): Span {
  const within = (place: number) => Math.min(Math.max(place, 0), text.length);
  return { start: within(Math.min(start, end)), end: within(Math.max(start, end)) };
}

/** How far around a place is looked for the word that it lies in: no word that people write is longer. */
const furthest = 128;

/** The word in which a place lies, within its line. */
export function wordAround(text: string, at: number): Span | undefined {
  const from = wholeRange(text, { start: Math.max(lineStart(text, at), at - furthest), end: at + 1 }).start;
  const to = Math.min(text.length, at + furthest);
  return wordsOf(text, { start: from, end: to }).find(({ start, end }) => start <= at && at < end);
}

function lineStart(text: string, at: number): number {
  return Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
}

/** What a walk has chosen: all from its first word to its last. */
export function stretchOf({ from, to }: Walk): Span {
  return { start: Math.min(from.start, to.start), end: Math.max(from.end, to.end) };
}

/** One word on (or, by -1, back); stretching keeps the word where the choice was begun. At the ends of the text it stays. */
export function walked(text: string, paragraphs: readonly Span[], walk: Walk, { by, stretch }: { by: 1 | -1; stretch: boolean }): Walk {
  const to = neighbour(text, paragraphs, { of: walk.to, by }) ?? walk.to;
  return { from: stretch ? walk.from : to, to };
}

/** The word after a word, or before it, in its paragraph or the next one that has any. */
function neighbour(text: string, paragraphs: readonly Span[], { of, by }: { of: Span; by: 1 | -1 }): Span | undefined {
  const place = paragraphs.findIndex(({ end }) => of.start < end);
  for (let at = place === -1 ? paragraphs.length - 1 : place; at >= 0 && at < paragraphs.length; at += by) {
    const paragraph = paragraphs[at];
    const words = paragraph === undefined ? [] : wordsOf(text, paragraph);
    const found = by === 1 ? words.find(({ start }) => start >= of.end) : words.findLast(({ end }) => end <= of.start);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The same choice without the first letter of its first word, to leave a clitic out; the whole word again where only one letter is left. */
export function withoutFirstLetter(text: string, chosen: Span): Span {
  const word = wordAround(text, chosen.start);
  if (word === undefined) return chosen;
  const [, next] = [...graphemes.segment(text.slice(chosen.start, word.end))];
  return next === undefined ? { ...chosen, start: word.start } : { ...chosen, start: chosen.start + next.index };
}
