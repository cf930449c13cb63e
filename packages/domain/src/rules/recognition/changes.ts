import type { Recognition } from '../../records/recognition.ts';
import { boundsOf, type FuzzyDate } from '../../values/fuzzy-date.ts';
import { toldEnd } from '../../values/interval.ts';
import { compareSpans, compareTexts, endsOf, type Span } from '../time/spans.ts';

/**
 * A recognition given or withdrawn, and when, as exactly as a source tells. `had been given`: it held by then, and nobody
 * tells since when (`from: [..2020-08]`).
 */
export interface RecognitionChange {
  readonly change: 'given' | 'had been given' | 'withdrawn';
  readonly recognition: Recognition;
  readonly date: FuzzyDate;
}

/**
 * How recognition changed over time: each beginning and each end that a source dates, in an order in which what surely came
 * first stands first. A recognition whose beginning and end nobody tells changes nothing here, and one that still held on
 * some day was not withdrawn on it (`to: [2020-12-04..]`, see `Interval`). Recognition of a state is irrevocable (Montevideo
 * Convention, 1933, article 6), that of a government is not: an end is shown as sources tell it.
 */
export function recognitionChanges(recognitions: readonly Recognition[]): readonly RecognitionChange[] {
  return recognitions
    .flatMap(changesOf)
    .toSorted(
      (one, other) =>
        compareSpans(one.span, other.span) ||
        compareTexts(one.recognition.id, other.recognition.id) ||
        compareTexts(one.change, other.change),
    )
    .map(({ change, recognition, date }) => ({ change, recognition, date }));
}

function changesOf(recognition: Recognition): readonly (RecognitionChange & { readonly span: Span })[] {
  const { from } = recognition.interval;
  const to = toldEnd(recognition.interval);
  const ends = endsOf(recognition.interval);
  return [
    ...(from ? [{ change: beginningAt(from), recognition, date: from, span: ends.from }] : []),
    ...(to ? [{ change: 'withdrawn' as const, recognition, date: to, span: ends.to }] : []),
  ];
}

function beginningAt(from: FuzzyDate): 'given' | 'had been given' {
  return boundsOf(from).earliest === null ? 'had been given' : 'given';
}
