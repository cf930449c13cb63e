import type { DaySpan, Reading } from '../ports.ts';
import type { Density, DensityRequest } from '../views/density.ts';
import { eventConditions } from './event-list.ts';

/** Events by month or year. A span counts as possible in each part that it touches, for it may lie in any of them. */
export async function densityOf(reading: Reading, request: DensityRequest): Promise<Density> {
  const { unit, spans, undated } = await reading.daySpans('event', await eventConditions(reading, request));
  return { unit, parts: partsOf(spans, unit), dated: spans.reduce((sum, { many }) => sum + many, 0), undated };
}

function partsOf(spans: readonly DaySpan[], unit: Density['unit']): Density['parts'] {
  const places = spans.flatMap(({ first, last }) => [placeOf(first, unit), placeOf(last, unit)]);
  const from = places.reduce((least, place) => Math.min(least, place), Number.POSITIVE_INFINITY);
  const to = places.reduce((most, place) => Math.max(most, place), Number.NEGATIVE_INFINITY);
  if (places.length === 0) return [];
  const surely = new Array<number>(to - from + 1).fill(0);
  const turns = new Array<number>(to - from + 2).fill(0);
  for (const span of spans) count(span, { surely, turns, at: (day) => placeOf(day, unit) - from });
  let possibly = 0;
  return surely.map((many, place) => {
    possibly += turns[place] ?? 0;
    return { ...boundsOfPlace(from + place, unit), surely: many, possibly };
  });
}

interface Counting {
  readonly surely: number[];
  /** By how much the count of what is possible rises or falls at each part. */
  readonly turns: number[];
  readonly at: (day: string) => number;
}

function count({ first, last, open, many }: DaySpan, { surely, turns, at }: Counting): void {
  const [start, end] = [at(first), at(last)];
  if (start === end && !open) surely[start] = (surely[start] ?? 0) + many;
  else {
    turns[start] = (turns[start] ?? 0) + many;
    turns[end + 1] = (turns[end + 1] ?? 0) - many;
  }
}

/** Months counted from the year 0, or the year itself. */
function placeOf(day: string, unit: Density['unit']): number {
  const year = Number(day.slice(0, 4));
  return unit === 'year' ? year : year * 12 + Number(day.slice(5, 7)) - 1;
}

function boundsOfPlace(place: number, unit: Density['unit']): { first: string; last: string } {
  if (unit === 'year') return { first: `${padded(place, 4)}-01-01`, last: `${padded(place, 4)}-12-31` };
  const [year, month] = [Math.floor(place / 12), (place % 12) + 1];
  const days = new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
  const start = `${padded(year, 4)}-${padded(month, 2)}`;
  return { first: `${start}-01`, last: `${start}-${padded(days, 2)}` };
}

function padded(number: number, length: number): string {
  return String(number).padStart(length, '0');
}
