import { boundsOf, type FuzzyDate, precisionOf } from '@mithaq/domain';
import { dayNumber, dayOfNumber } from '../dates/days.ts';
import { type TimeScale, ticksOf, timeScale } from '../dates/time-scale.ts';

/** A date on an axis, in fractions of it. */
export interface DateSpan {
  readonly start: number;
  readonly end: number;
  /** A day by itself. */
  readonly exact: boolean;
  /** Whether no source tells the first or last possible day. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
  /** Whether an edge is the unit's own: a whole month, a whole year. Else the edges are soft. */
  readonly whole: boolean;
}

/** Dates on one axis, each as wide as it is unsure. */
export interface DateAxis {
  readonly spans: readonly DateSpan[];
  readonly ticks: readonly { readonly day: string; readonly at: number; readonly unit: 'day' | 'month' | 'year' }[];
}

/** Longer than this in days, an axis is marked by months; shorter, by days. */
const shortAxis = 70;

/** Lays dates on one axis of whole months; `undefined` where none of them has any known day. */
export function dateAxis(dates: readonly FuzzyDate[]): DateAxis | undefined {
  const bounds = dates.map(boundsOf);
  const known = bounds.flatMap(({ earliest, latest }) => [earliest, latest]).filter((day) => day !== null);
  const [first, last] = [known.toSorted()[0], known.toSorted().at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const isOpen = { start: bounds.some(({ earliest }) => earliest === null), end: bounds.some(({ latest }) => latest === null) };
  const scale = scaleOf(first, last, isOpen);
  return { spans: dates.map((date) => spanOf(date, scale)), ticks: marksOf(scale) };
}

/** Whole months, and a month more on a side that is open. */
function scaleOf(first: string, last: string, isOpen: { start: boolean; end: boolean }): TimeScale {
  const from = monthStart(dayNumber(first) - (isOpen.start ? 31 : 0));
  const to = monthStart(monthStart(dayNumber(last)) + (isOpen.end ? 62 : 31));
  return timeScale(dayOfNumber(from), dayOfNumber(to));
}

function monthStart(day: number): number {
  return dayNumber(`${dayOfNumber(day).slice(0, 7)}-01`);
}

function spanOf(date: FuzzyDate, { at }: TimeScale): DateSpan {
  const { earliest, latest } = boundsOf(date);
  const precision = precisionOf(date);
  return {
    start: earliest === null ? 0 : at(earliest),
    end: latest === null ? 1 : at(dayNumber(latest) + 1),
    exact: precision === 'day',
    openStart: earliest === null,
    openEnd: latest === null,
    whole: precision === 'month' || precision === 'year',
  };
}

function marksOf(scale: TimeScale): DateAxis['ticks'] {
  if (scale.last - scale.first > shortAxis) return ticksOf(scale, 12).map((tick) => ({ ...tick, at: scale.at(tick.day) }));
  const days = Array.from({ length: scale.last - scale.first + 1 }, (_, place) => dayOfNumber(scale.first + place));
  return days.filter(isMarked).map((day) => ({ day, at: scale.at(day), unit: day.endsWith('-01') ? 'month' : 'day' }));
}

function isMarked(day: string): boolean {
  return ['01', '06', '11', '16', '21', '26'].includes(day.slice(8));
}
