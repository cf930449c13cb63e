import type { AnyRecord } from '../../registry.ts';
import type { FuzzyDate } from '../../values/fuzzy-date.ts';
import { type Interval, toldEnd } from '../../values/interval.ts';
import { answerOf, type ByKind } from '../by-kind.ts';
import { endsOf, type Span, spanOf } from './spans.ts';

/** A date that a record carries: where it stands in the record, the date as told, and the days it can mean there. */
export interface DatedProperty {
  readonly property: string;
  readonly date: FuzzyDate;
  readonly span: Span;
}

/**
 * The dates of each kind of record that belong on a line of time, the one that places the record first. When a document was
 * read (`retrieved`) and when a name was in use are no occurrences, so they are not among them.
 */
const dates: ByKind<readonly DatedProperty[]> = {
  actor: () => [],
  office: () => [],
  place: () => [],
  agreement: () => [],
  tenure: ({ interval }) => ofInterval(interval),
  recognition: ({ interval }) => ofInterval(interval),
  clause: ({ deadline }) => ofDate('deadline', deadline),
  source: ({ published }) => ofDate('published', published?.date),
  event: (event) => [
    ...ofDate('date', event.date),
    ...('takesEffect' in event ? ofDate('takesEffect', event.takesEffect) : []),
    ...('until' in event ? ofDate('until', event.until) : []),
  ],
};

/** The dates of a record that belong on a line of time. */
export function datesOf(record: AnyRecord): readonly DatedProperty[] {
  return answerOf(dates, record);
}

function ofDate(property: string, date: FuzzyDate | undefined): readonly DatedProperty[] {
  return date ? [{ property, date, span: spanOf(date) }] : [];
}

/** The ends that a source tells. An end that nobody tells is no date, nor is a day on which it was still so. */
function ofInterval(interval: Interval): readonly DatedProperty[] {
  const { from, to } = endsOf(interval);
  const end = toldEnd(interval);
  return [
    ...(interval.from ? [{ property: 'interval.from', date: interval.from, span: from }] : []),
    ...(end ? [{ property: 'interval.to', date: end, span: to }] : []),
  ];
}
