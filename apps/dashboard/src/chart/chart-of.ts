import type { EventRow } from '@mithaq/client';
import { type EventFamily, eventFamilies, eventTypes, precisionOf } from '@mithaq/domain';
import { dayNumber, dayOfNumber } from '../dates/days.ts';
import { lanesOf } from '../dates/lanes.ts';
import { type Tick, ticksOf, timeScale } from '../dates/time-scale.ts';

/** An event in a chart: where it may lie on the line of time, as fractions, and in which lane of its band. */
export interface ChartMark {
  readonly event: EventRow;
  readonly start: number;
  readonly end: number;
  readonly exact: boolean;
  /** Whether its first or last day is not known at all. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
  readonly words: 'after' | 'before' | 'within';
  readonly lane: number;
}

export interface ChartBand {
  readonly family: EventFamily;
  readonly lanes: number;
  readonly marks: readonly ChartMark[];
}

/** Events over time, in bands by family. Places are fractions from the start of the line, on whichever side that is. */
export interface Chart {
  readonly ticks: readonly (Tick & { readonly at: number })[];
  readonly bands: readonly ChartBand[];
}

const letter = 0.0058;
const room = 0.03;

/** Lays out the dated events; `undefined` where there are none. @param words what stands beside each mark */
export function chartOf(events: readonly EventRow[], words: (event: EventRow) => string): Chart | undefined {
  const dated = events.filter((event) => event.earliest !== null || event.latest !== null);
  const days = dated
    .flatMap(({ earliest, latest }) => [earliest, latest])
    .filter((day) => day !== null)
    .toSorted();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const scale = timeScale(first, first === last ? dayOfNumber(dayNumber(first) + 30) : last, room);
  const bands = eventFamilies.terms.map(({ code: family }) =>
    bandOf(
      family,
      dated.filter((event) => eventTypes.term(event.type)?.family === family),
      scale.at,
      words,
    ),
  );
  return {
    ticks: ticksOf(scale).map((tick) => ({ ...tick, at: scale.at(tick.day) })),
    bands: bands.filter((band) => band.marks.length > 0),
  };
}

function bandOf(
  family: EventFamily,
  events: readonly EventRow[],
  at: (day: string) => number,
  words: (event: EventRow) => string,
): ChartBand {
  const placed = events.map((event) => place(event, at));
  const lanes = lanesOf(placed.map((mark) => takenBy(mark, words(mark.event).length * letter)));
  return { family, lanes: Math.max(0, ...lanes) + 1, marks: placed.map((mark, index) => ({ ...mark, lane: lanes[index] ?? 0 })) };
}

function place(event: EventRow, at: (day: string) => number): Omit<ChartMark, 'lane'> {
  const start = event.earliest === null ? 0 : at(event.earliest);
  const end = event.latest === null ? 1 : at(dayOfNumber(dayNumber(event.latest) + 1));
  const exact = event.date !== undefined && precisionOf(event.date) === 'day';
  return { event, start, end, exact, openStart: event.earliest === null, openEnd: event.latest === null, words: wordsOf(start, end) };
}

/** Where there is room for words: after the mark, before it where it lies late, within it where it fills the line. */
function wordsOf(start: number, end: number): ChartMark['words'] {
  if (end < 0.6) return 'after';
  return start > 0.4 ? 'before' : 'within';
}

function takenBy({ start, end, words }: Omit<ChartMark, 'lane'>, length: number): { start: number; end: number } {
  if (words === 'within') return { start: start - 0.005, end: Math.max(end, start + length) + 0.01 };
  return words === 'before' ? { start: start - length - 0.02, end: end + 0.01 } : { start: start - 0.005, end: end + length + 0.025 };
}
