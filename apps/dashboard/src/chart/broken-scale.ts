import { dayNumber } from '../dates/days.ts';
import type { Stretch } from '../dates/lanes.ts';
import type { TimeScale } from '../dates/time-scale.ts';

/** Where the line leaves out a long stretch in which nothing begins or ends: days, and fractions of the line. */
export interface Break extends Stretch {
  readonly firstDay: number;
  readonly lastDay: number;
}

/** A line of days with its long empty stretches folded. Days in a fold keep their order, close together. */
export interface BrokenScale extends TimeScale {
  readonly breaks: readonly Break[];
  /** The stretches of days that are drawn to measure; `from` and `until` are the days on which the first thing in it begins and the last ends, within its margins. */
  readonly segments: readonly Segment[];
}

export interface Segment extends Stretch {
  readonly from: number;
  readonly until: number;
}

/** First and last day that a date may mean, where known. */
export interface DaySpan {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** A stretch shorter than this is never folded, in days: two thirds of a year. */
const leastFold = 240;
/** Nor one that takes less than this share of what would be left. */
const leastShare = 0.12;
/** A span longer than this does not keep its middle open, in days: a year is drawn as a year, a war of ten years is not. */
const longestKept = 366;
const foldWidth = 0.035;
const margin = 0.025;

/** Lays the days of all spans along a line; `undefined` where none has a day. A break never holds a first or a last day. */
export function brokenScale(spans: readonly DaySpan[]): BrokenScale | undefined {
  const kept = joined(spans.flatMap(keptOf));
  const [first, last] = [kept[0], kept.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const segments = withMargins(parted(kept));
  const length = segments.reduce((sum, { start, end }) => sum + end - start, 0);
  const measured = 1 - foldWidth * (segments.length - 1);
  let at = 0;
  const placed = segments.map((segment) => {
    const start = at;
    at += ((segment.end - segment.start) / length) * measured + foldWidth;
    return { ...segment, at: start, atEnd: at - foldWidth };
  });
  return {
    first: segments[0]?.start ?? 0,
    last: segments.at(-1)?.end ?? 0,
    at: (day) => placeOf(typeof day === 'number' ? day : dayNumber(day), placed),
    segments,
    breaks: placed.slice(1).map((next, place) => {
      const { end: firstDay, atEnd: start } = placed[place] ?? next;
      return { firstDay, lastDay: next.start, start, end: next.at };
    }),
  };
}

interface Placed extends Stretch {
  readonly at: number;
  readonly atEnd: number;
}

function placeOf(day: number, placed: readonly Placed[]): number {
  let before: Placed | undefined;
  for (const segment of placed) {
    if (day < segment.start)
      return before === undefined ? 0 : between(day, { start: before.end, end: segment.start, at: before.atEnd, atEnd: segment.at });
    if (day <= segment.end) return between(day, segment);
    before = segment;
  }
  return 1;
}

function between(day: number, { start, end, at, atEnd }: Placed): number {
  return Math.min(1, Math.max(0, at + ((day - start) / Math.max(end - start, 1)) * (atEnd - at)));
}

function keptOf({ earliest, latest }: DaySpan): readonly Stretch[] {
  const [start, end] = [earliest, latest].map((day) => (day === null ? undefined : dayNumber(day)));
  if (start === undefined) return end === undefined ? [] : [{ start: end, end: end + 1 }];
  if (end === undefined) return [{ start, end: start + 1 }];
  if (end - start <= longestKept) return [{ start, end: end + 1 }];
  return [
    { start, end: start + 1 },
    { start: end, end: end + 1 },
  ];
}

function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const whole: Stretch[] = [];
  for (const { start, end } of stretches.toSorted((one, other) => one.start - other.start)) {
    const last = whole.at(-1);
    if (last !== undefined && start <= last.end) whole[whole.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else whole.push({ start, end });
  }
  return whole;
}

/** What is kept, in stretches that a fold parts: the gaps that are long by themselves and long beside all that is not folded. */
function parted(kept: readonly Stretch[]): readonly Stretch[] {
  const gaps = kept.slice(1).map(({ start }, place) => ({ place, length: start - (kept[place]?.end ?? start) }));
  const candidates = gaps.filter(({ length }) => length >= leastFold).toSorted((one, other) => other.length - one.length);
  const first = kept[0]?.start ?? 0;
  let left = (kept.at(-1)?.end ?? 0) - first;
  const folded = new Set<number>();
  for (const { place, length } of candidates) {
    if (length < (left - length) * leastShare) break;
    folded.add(place);
    left -= length;
  }
  const segments: Stretch[] = [];
  let start = first;
  for (const [place, stretch] of kept.entries()) {
    if (!folded.has(place) && place < kept.length - 1) continue;
    segments.push({ start, end: stretch.end });
    start = kept[place + 1]?.start ?? stretch.end;
  }
  return segments;
}

/** Room about what is drawn; beside a fold never more than a third of it, so that the fold stays one. */
function withMargins(segments: readonly Stretch[]): readonly Segment[] {
  const length = segments.reduce((sum, { start, end }) => sum + end - start, 0);
  const room = Math.max(4, Math.ceil(length * margin));
  return segments.map(({ start, end }, place) => {
    const before = segments[place - 1];
    const after = segments[place + 1];
    return {
      from: start,
      until: end,
      start: start - (before ? Math.min(room, Math.floor((start - before.end) / 3)) : room),
      end: end + (after ? Math.min(room, Math.floor((after.start - end) / 3)) : room),
    };
  });
}
