import { boundsOf, type FuzzyDate, fuzzyDate, precisionOf } from '@mithaq/domain';
import { dayNumber } from '../dates/days.ts';
import type { Stretch } from '../dates/lanes.ts';
import type { TimeScale } from '../dates/time-scale.ts';

/** How an edge of a span is drawn: hard where the unit ends there, soft where the source is not exact, open where nobody knows it. */
export type Edge = 'hard' | 'soft' | 'open';

/** A date on the line, as fractions from its start. A span lies within the days that the date may mean, and never beyond them. */
export type MarkShape =
  | { readonly form: 'day'; readonly at: number }
  | { readonly form: 'span'; readonly start: number; readonly end: number; readonly from: Edge; readonly to: Edge }
  | {
      readonly form: 'lasting';
      readonly start: number;
      readonly end: number;
      readonly from: Edge;
      readonly to: Edge;
      readonly solid: Stretch;
    };

/** The drawing of a date. An open side is drawn as a stub at the side that is known: `start` and `end` are then the same. */
export function markShape(date: FuzzyDate, { at }: Pick<TimeScale, 'at'>): MarkShape {
  const { earliest, latest } = boundsOf(date);
  const dayEnd = (day: string) => at(dayNumber(day) + 1);
  if (earliest !== null && earliest === latest) return { form: 'day', at: (at(earliest) + dayEnd(earliest)) / 2 };
  const start = earliest === null ? (latest === null ? 0 : dayEnd(latest)) : at(earliest);
  const end = latest === null ? (earliest === null ? 1 : at(earliest)) : dayEnd(latest);
  const [from, to] = edgesOf(date);
  const span = { start, end, from: earliest === null ? 'open' : from, to: latest === null ? 'open' : to } as const;
  const solid = solidOf(date, { at, dayEnd });
  return solid === undefined ? { form: 'span', ...span } : { form: 'lasting', ...span, end: latest === null ? 1 : end, solid };
}

function edgesOf(date: FuzzyDate): readonly [Edge, Edge] {
  const whole = ['month', 'year'].includes(precisionOf(date)) && !/[?~%]/.test(date.edtf);
  return whole ? ['hard', 'hard'] : ['soft', 'soft'];
}

/** Of what lasts from one date to another, the stretch that surely lies between: from the last day it may begin to the first it may end. */
function solidOf(date: FuzzyDate, places: { at: TimeScale['at']; dayEnd: (day: string) => number }): Stretch | undefined {
  const [begins, ends, ...more] = date.edtf.split('/');
  if (!begins || !ends || more.length > 0 || begins === '..') return undefined;
  const first = boundsOf(fuzzyDate(begins)).latest;
  const last = ends === '..' ? undefined : boundsOf(fuzzyDate(ends)).earliest;
  if (first === null || last === null) return undefined;
  const solid = { start: places.at(first), end: last === undefined ? 1 : places.dayEnd(last) };
  return solid.start < solid.end ? solid : undefined;
}
