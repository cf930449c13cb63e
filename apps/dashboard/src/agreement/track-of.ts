import type { AgreementPage, EventRow } from '@mithaq/client';
import { precisionOf } from '@mithaq/domain';
import { dayNumber, dayOfNumber } from '../dates/days.ts';
import { lanesOf } from '../dates/lanes.ts';
import { type Tick, ticksOf, timeScale } from '../dates/time-scale.ts';
import { type StatusStretch, statusOverTime } from '../status/status-over-time.ts';

/** An event as the track draws it: a nuqta for a day, a hatched bar as long as what is not known. Places are fractions. */
export interface TrackMark {
  readonly id: string;
  readonly event: EventRow;
  readonly start: number;
  readonly end: number;
  readonly exact: boolean;
  /** Where its words begin: at the mark, or, near the end of the line, they end there. */
  readonly wordsBefore: boolean;
  readonly lane: number;
  readonly telling: boolean;
}

/** The as-of track of an agreement: its days from end to end, the status in between, its dated events. */
export interface Track {
  readonly first: string;
  readonly last: string;
  readonly ticks: readonly Tick[];
  readonly stretches: readonly StatusStretch[];
  readonly marks: readonly TrackMark[];
}

const room = 0.08;
/** About how much of the line one letter takes, on a page of ordinary width. */
const letter = 0.0066;

/** Lays out the track; `undefined` where no event is dated. The day asked about always has room on it. */
export function trackOf(
  { events, status }: Pick<AgreementPage, 'events' | 'status'>,
  asOf: string | undefined,
  words: (event: EventRow) => string,
): Track | undefined {
  const dated = events.filter((event) => event.earliest !== null || event.latest !== null);
  const days = [...dated.flatMap(({ earliest, latest }) => [earliest, latest]), asOf ?? null].filter((day) => day !== null).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  if (dated.length === 0 || first === undefined || last === undefined) return undefined;
  const scale = timeScale(first, first === last ? dayOfNumber(dayNumber(first) + 30) : last, room);
  const from = dayOfNumber(scale.first);
  const until = dayOfNumber(scale.last);
  const reasons = new Set(status.values.flatMap((value) => value.because.map((ref) => ref.id)));
  const placed = dated.map((event) => {
    const start = scale.at(event.earliest ?? from);
    const end = scale.at(event.latest ?? until);
    return { event, start, end, exact: event.date !== undefined && precisionOf(event.date) === 'day', telling: reasons.has(event.ref.id) };
  });
  const lanes = lanesOf(placed.map((mark) => takenBy(mark, words(mark.event).length * letter)));
  const marks = placed.map((mark, place) => ({ ...mark, id: mark.event.ref.id, wordsBefore: mark.start > 0.6, lane: lanes[place] ?? 0 }));
  return { first: from, last: until, ticks: ticksOf(scale), stretches: statusOverTime(events, from, until), marks };
}

function takenBy({ start, end }: { start: number; end: number }, words: number): { start: number; end: number } {
  return start > 0.6
    ? { start: start - words - 0.02, end: end + 0.015 }
    : { start: start - 0.01, end: Math.max(end, start + words) + 0.02 };
}
