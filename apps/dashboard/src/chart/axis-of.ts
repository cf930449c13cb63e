import { dayNumber, dayOfNumber } from '../dates/days.ts';
import { type Tick, ticksOf } from '../dates/time-scale.ts';
import type { BrokenScale, Segment } from './broken-scale.ts';

/** Words of an axis: on which lines they have room, and whether they stand after their mark or, at the end of the line, before it. */
interface AxisWords {
  readonly text: string;
  readonly room: 'any' | 'wide';
  readonly side: 'after' | 'before';
}

/** A mark of the axis with its words; words that no line has room for are absent, words that only a wide one has are marked. */
export interface AxisTick {
  readonly day: string;
  readonly at: number;
  readonly unit: Tick['unit'] | 'start';
  readonly words?: AxisWords;
  /** The year, where one begins or the line goes on in another after a break. */
  readonly year?: AxisWords;
}

interface Wording {
  readonly month: (day: string) => string;
  readonly year: (day: string) => string;
  /** How wide words are set, in rem. */
  readonly widthOf: (words: string) => number;
}

/** The months or years of a line, thinned until their words stand apart at each of its widths (narrow, wide; in rem). */
export function axisOf(scale: BrokenScale, wording: Wording, [narrow, wide]: readonly [number, number]): readonly AxisTick[] {
  const ticks = scale.segments.flatMap((segment) => ticksWithin(scale, segment, wide));
  const ofYears = ticks.every(({ unit }) => unit !== 'month');
  const months = ofYears ? undefined : fitting(ticks, wording.month, { wording, widths: [narrow, wide] });
  const turns = ticks.filter(({ unit }) => unit !== 'month').filter(saysAnother(wording.year));
  const years = fitting(turns, wording.year, { wording, widths: [narrow, wide] });
  return ticks.map((tick) => {
    const [words, year] = [months?.get(tick.day), years.get(tick.day)];
    return { ...tick, ...(words && { words }), ...(year && { year }) };
  });
}

/** Whether a mark says another thing than the one before it: a line that breaks off and goes on in the same year says the year once. */
function saysAnother(say: Wording['year']) {
  return ({ day }: Placed, place: number, all: readonly Placed[]): boolean => {
    const before = all[place - 1];
    return before === undefined || say(before.day) !== say(day);
  };
}

type Placed = Pick<AxisTick, 'day' | 'at' | 'unit'>;

/** About how many rem a mark of the axis needs, its words not counted. */
const room = 2.2;

/** The months or years of a segment, and the day on which it begins where none of them names its month. */
function ticksWithin(scale: BrokenScale, segment: Segment, width: number): readonly Placed[] {
  const share = scale.at(segment.end) - scale.at(segment.start);
  const ticks = ticksOf({ first: segment.start, last: segment.end, at: scale.at }, Math.max(1, Math.floor((share * width) / room)));
  const placed = ticks
    .filter(({ day }) => dayNumber(day) <= segment.until)
    .map(({ day, unit }): Placed => ({ day, unit, at: scale.at(day) }));
  const first = dayOfNumber(segment.from);
  const isFirst = ({ day }: Placed) => day.slice(0, 7) === first.slice(0, 7);
  if (placed.some(isFirst)) return placed.map((tick) => (isFirst(tick) && tick.unit === 'month' ? { ...tick, unit: 'start' } : tick));
  return [{ day: first, unit: 'start', at: scale.at(segment.from) }, ...placed.filter(({ day }) => day > first)];
}

function fitting(
  ticks: readonly Placed[],
  say: (day: string) => string,
  { wording, widths: [narrow, wide] }: { wording: Wording; widths: readonly [number, number] },
): ReadonlyMap<string, AxisWords> {
  const said = ticks.map(({ day, at, unit }): Said => {
    const text = say(day);
    const width = wording.widthOf(text) + 0.6;
    return { day, at, unit, text, width, side: at * narrow + width > narrow ? 'before' : 'after' };
  });
  const inNarrow = standing(said, narrow);
  const inWide = standing(said, wide, inNarrow);
  return new Map(
    inWide.map(({ day, text, side }) => [day, { text, side, room: inNarrow.some((other) => other.day === day) ? 'any' : 'wide' }]),
  );
}

interface Said extends Placed, Pick<AxisWords, 'text' | 'side'> {
  /** In rem. */
  readonly width: number;
}

/** The words that stand apart on a line of a width: those of `first`, then as many of the others as there is room for. */
function standing(said: readonly Said[], width: number, first: readonly Said[] = []): readonly Said[] {
  const weight = (one: Said) => (first.includes(one) ? 0 : { year: 1, start: 2, month: 3 }[one.unit]);
  const kept: Said[] = [];
  const extentOf = ({ at, side, width: long }: Said) => {
    const from = side === 'after' ? at * width : at * width - long;
    return { from, to: from + long };
  };
  for (const one of said.toSorted((a, b) => weight(a) - weight(b))) {
    const { from, to } = extentOf(one);
    if (kept.map(extentOf).every((other) => other.to <= from || to <= other.from)) kept.push(one);
  }
  return kept;
}
