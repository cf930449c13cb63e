import { dayNumber, dayOfNumber } from './days.ts';

/**
 * Days laid along a line. Places are fractions from the line's start, never pixels or sides: the style sheet puts the
 * start on the right in Arabic and on the left in English, so that time runs the way the reader reads.
 */
export interface TimeScale {
  readonly first: number;
  readonly last: number;
  /** Where a day begins on the line, within [0, 1]. */
  readonly at: (day: string | number) => number;
}

/** A scale from one day to another, both included, with room at both ends (a fraction of the stretch). */
export function timeScale(first: string, last: string, room = 0): TimeScale {
  const stretch = Math.max(dayNumber(last) - dayNumber(first), 1);
  const margin = Math.ceil(stretch * room);
  const from = dayNumber(first) - margin;
  const to = dayNumber(last) + margin;
  const at = (day: string | number) => clamp(((typeof day === 'number' ? day : dayNumber(day)) - from) / Math.max(to - from, 1));
  return { first: from, last: to, at };
}

/** A mark of the axis: the first day of a month or of a year. */
export interface Tick {
  readonly day: string;
  readonly unit: 'month' | 'year';
}

/** The months that begin on the scale; where they would be too many, every third of them, or the years alone. */
export function ticksOf({ first, last }: TimeScale, most = 16): readonly Tick[] {
  const months = monthStarts(first, last);
  const quarters = months.filter((day) => ['01', '04', '07', '10'].includes(day.slice(5, 7)));
  const years = months.filter((day) => day.slice(5, 7) === '01');
  const shown = [months, quarters, years].find((days) => days.length <= most) ?? everyNth(years, most);
  return shown.map((day) => ({ day, unit: day.slice(5, 7) === '01' ? 'year' : 'month' }));
}

function monthStarts(first: number, last: number): string[] {
  const starts: string[] = [];
  let day = `${dayOfNumber(first).slice(0, 7)}-01`;
  while (dayNumber(day) <= last) {
    if (dayNumber(day) >= first) starts.push(day);
    day = `${dayOfNumber(dayNumber(day) + 31).slice(0, 7)}-01`;
  }
  return starts;
}

function everyNth(days: readonly string[], most: number): string[] {
  const step = Math.ceil(days.length / most);
  return days.filter((_, place) => place % step === 0);
}

function clamp(fraction: number): number {
  return Math.min(1, Math.max(0, fraction));
}

/** A fraction as a CSS percentage, to three places. */
export function percent(fraction: number): string {
  return `${Math.round(fraction * 100_000) / 1000}%`;
}
