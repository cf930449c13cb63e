import { MithaqError } from '../errors.ts';
import { isWellFormed, longestContext, longestQuote, type Selector } from '../values/selector.ts';
import { isBoundary, type TextRange, wholeRange } from './boundaries.ts';
import { backwards, forwards, matchLengths } from './matching.ts';

/**
 * Makes the selector of a passage: its words, its position, and the shortest text around it that tells it from every other
 * place where the same words stand. Where even the longest context does not (a line repeated over and over), the longest is kept.
 * @param start the first UTF-16 code unit of the passage
 * @param end the first UTF-16 code unit after it
 * @throws MithaqError `cut-character` where the range cuts a character from its marks, its joined parts or its other half; its
 * details `wholeStart` and `wholeEnd` are the nearest range that does not (as does `wholeRange`). `invalid-input` where the
 * range lies outside the text, is empty, is longer than a quote may be, or holds half of a surrogate pair.
 */
export function selectorFor(text: string, start: number, end: number): Selector {
  refuseImpossible(text, { start, end });
  refuseCut(text, { start, end });
  const { prefix, suffix } = contextOf(text, { start, end });
  return {
    exact: text.slice(start, end),
    ...(prefix === '' ? {} : { prefix }),
    ...(suffix === '' ? {} : { suffix }),
    start,
    end,
  };
}

function refuseImpossible(text: string, { start, end }: TextRange): void {
  if (!Number.isInteger(start) || start < 0 || start >= text.length)
    throw new MithaqError('invalid-input', { expected: { ar: 'موضع داخل النص', en: 'a place within the text' } }, ['start']);
  if (!Number.isInteger(end) || end <= start || end > text.length)
    throw new MithaqError(
      'invalid-input',
      { expected: { ar: 'موضع بعد البداية داخل النص', en: 'a place after the start, within the text' } },
      ['end'],
    );
  if (end - start > longestQuote)
    throw new MithaqError(
      'invalid-input',
      { expected: { ar: `${longestQuote} وحدة على الأكثر`, en: `at most ${longestQuote} code units` } },
      ['end'],
    );
}

function refuseCut(text: string, range: TextRange): void {
  const whole = wholeRange(text, range);
  if (whole.start !== range.start || whole.end !== range.end)
    throw new MithaqError('cut-character', {
      start: String(range.start),
      end: String(range.end),
      wholeStart: String(whole.start),
      wholeEnd: String(whole.end),
    });
  if (!isWellFormed(text.slice(range.start, range.end)))
    throw new MithaqError('invalid-input', { expected: { ar: 'نص سليم الترميز', en: 'well-formed text, with no half of a character' } });
}

interface Context {
  readonly prefix: string;
  readonly suffix: string;
}

function contextOf(text: string, { start, end }: TextRange): Context {
  const around = {
    prefix: (length: number): string => text.slice(start - length, start),
    suffix: (length: number): string => text.slice(end, end + length),
  };
  const prefixes = lengthsUpTo(start).filter((length) => isBoundary(text, start - length) && isWellFormed(around.prefix(length)));
  const suffixes = lengthsUpTo(text.length - end).filter((length) => isBoundary(text, end + length) && isWellFormed(around.suffix(length)));
  const needed = suffixNeeded(text, { start, end });
  const found = prefixes
    .map((before) => ({ before, after: suffixes.find((length) => length >= (needed[before] ?? 0)) }))
    .reduce<{ before: number; after: number } | undefined>((best, { before, after }) => {
      if (after === undefined) return best;
      return best && best.before + best.after <= before + after ? best : { before, after };
    }, undefined);
  const { before, after } = found ?? { before: prefixes.at(-1) ?? 0, after: suffixes.at(-1) ?? 0 };
  return { prefix: around.prefix(before), suffix: around.suffix(after) };
}

function lengthsUpTo(most: number): readonly number[] {
  return Array.from({ length: Math.min(most, longestContext) + 1 }, (_, length) => length);
}

/** For every length of prefix, how long the suffix has to be so that nowhere else the same stands; nothing for none at all. */
function suffixNeeded(text: string, { start, end }: TextRange): readonly number[] {
  const length = end - start;
  const onwards = matchLengths(forwards(text.slice(start, end + longestContext)), forwards(text));
  const back = matchLengths(backwards(text.slice(Math.max(0, start - longestContext), start)), backwards(text));
  const needed: number[] = Array.from({ length: longestContext + 1 }, () => 0);
  onwards.forEach((same, place) => {
    if (place === start || same < length) return;
    const before = back[text.length - place] ?? 0;
    needed[before] = Math.max(needed[before] ?? 0, same - length + 1);
  });
  for (let before = longestContext - 1; before >= 0; before -= 1) needed[before] = Math.max(needed[before] ?? 0, needed[before + 1] ?? 0);
  return needed;
}
