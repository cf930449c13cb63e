import type { AgreementPage, EventRow } from '@mithaq/client';
import { precisionOf } from '@mithaq/domain';
import { dayNumber, dayOfNumber } from '../dates/days.ts';
import { lanesOf } from '../dates/lanes.ts';
import { type Tick, ticksOf, timeScale } from '../dates/time-scale.ts';
import { type StatusStretch, statusOverTime } from '../status/status-over-time.ts';

type WordsPlace = 'after' | 'before' | 'within';

/** An event as the track draws it: a nuqta for a day, a hatched bar as long as what is not known. Places are fractions. */
export interface TrackMark {
  readonly id: string;
  readonly event: EventRow;
  readonly start: number;
  readonly end: number;
  readonly exact: boolean;
  /** Where its words stand: behind the mark, before it, or on it where neither side has room for them. */
  readonly wordsPlace: WordsPlace;
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
  const worded = placed.map((mark) => {
    const width = words(mark.event).length * letter;
    return { ...mark, width, wordsPlace: wordsPlaceOf(mark, width) };
  });
  const lanes = lanesOf(worded.map(takenBy));
  const marks = worded.map(({ width: _, ...mark }, place) => ({ ...mark, id: mark.event.ref.id, lane: lanes[place] ?? 0 }));
  return { first: from, last: until, ticks: ticksOf(scale), stretches: statusOverTime(events, from, until), marks };
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Words stay on the line: behind their mark where they fit, on the last part of the line rather before it. */
function wordsPlaceOf({ start, end }: Span, width: number): WordsPlace {
  const fitsBefore = start - width >= 0;
  if (start > 0.6 && fitsBefore) return 'before';
  if (end + width <= 1) return 'after';
  return fitsBefore ? 'before' : 'within';
}

function takenBy({ start, end, width, wordsPlace }: Span & { readonly width: number; readonly wordsPlace: WordsPlace }): Span {
  if (wordsPlace === 'before') return { start: start - width - 0.02, end: end + 0.015 };
  return { start: start - 0.01, end: (wordsPlace === 'after' ? end + width : Math.max(end, start + width)) + 0.02 };
}
