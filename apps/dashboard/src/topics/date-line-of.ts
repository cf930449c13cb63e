import type { ComparedAgreement } from '@mithaq/client';
import { boundsOf, type FuzzyDate, precisionOf } from '@mithaq/domain';
import { dayNumber } from '../dates/days.ts';
import { lanesOf } from '../dates/lanes.ts';
import { type Tick, ticksOf, timeScale } from '../dates/time-scale.ts';

/** An agreement on the line: fractions from its start, in a lane, counted from 0. */
interface DateMark {
  readonly agreement: ComparedAgreement['agreement'];
  readonly date: FuzzyDate;
  readonly start: number;
  readonly end: number;
  readonly isDay: boolean;
  /** An edge is not the unit's own. */
  readonly isSoft: boolean;
  readonly lane: number;
}

/** When agreements were made, on one line. */
export interface DateLine {
  readonly marks: readonly DateMark[];
  readonly ticks: readonly (Tick & { readonly at: number })[];
  readonly lanes: number;
}

/** The least that a mark takes up of the line, so that one of a day can be seen beside another. */
const least = 0.014;

/** Agreements with a date on one line, each as wide as its date is unsure; those that nobody dates are left out. */
export function dateLineOf(agreements: readonly ComparedAgreement[]): DateLine | undefined {
  const dated = agreements.flatMap(({ agreement, date }) => {
    const span = date && spanOf(date);
    return date && span ? [{ agreement, date, ...span }] : [];
  });
  const days = dated.flatMap(({ first, last }) => [first, last]).toSorted();
  const [from, to] = [days.at(0), days.at(-1)];
  if (from === undefined || to === undefined) return undefined;
  const scale = timeScale(from, to, 0.06);
  const stretches = dated.map(({ first, last }) => ({
    start: scale.at(first),
    end: Math.max(scale.at(dayNumber(last) + 1), scale.at(first) + least),
  }));
  const lanes = lanesOf(stretches);
  const marks = dated.map(({ agreement, date, isSoft }, at) => ({
    agreement,
    date,
    start: stretches[at]?.start ?? 0,
    end: stretches[at]?.end ?? 0,
    isDay: precisionOf(date) === 'day',
    isSoft,
    lane: lanes[at] ?? 0,
  }));
  return { marks, lanes: Math.max(...lanes) + 1, ticks: ticksOf(scale, 12).map((tick) => ({ ...tick, at: scale.at(tick.day) })) };
}

/** First and last day that a date may mean; an open side ends where the other does. */
function spanOf(date: FuzzyDate): { first: string; last: string; isSoft: boolean } | undefined {
  const { earliest, latest } = boundsOf(date);
  const [first, last] = [earliest ?? latest, latest ?? earliest];
  if (first === null || last === null) return undefined;
  return { first, last, isSoft: !['day', 'month', 'year'].includes(precisionOf(date)) };
}
