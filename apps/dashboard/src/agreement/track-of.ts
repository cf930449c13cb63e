import type { AgreementPage, EventRow } from '@mithaq/client';
import { precisionOf, type Status } from '@mithaq/domain';
import { dayNumber, dayOfNumber } from '../dates/days.ts';
import { lanesOf } from '../dates/lanes.ts';
import { type Tick, type TimeScale, ticksOf, timeScale } from '../dates/time-scale.ts';

type WordsPlace = 'after' | 'before' | 'over';

/** An event as the track draws it: a nuqta for a day, a hatched bar as long as what is not known. Places are fractions. */
export interface TrackMark {
  readonly id: string;
  readonly event: EventRow;
  readonly start: number;
  readonly end: number;
  readonly exact: boolean;
  /** Where its words stand: behind the mark, before it, or over it where neither side has room for them. */
  readonly wordsPlace: WordsPlace;
  readonly lane: number;
  readonly telling: boolean;
  /** Its words stand on the track; otherwise in the list below it: they are too long, or there are too many. */
  readonly worded: boolean;
}

/** A stretch of the track in which the status does not change. `until` is the first day after it; `sure` is false where dates cannot tell. */
export interface TrackStretch {
  readonly from: string;
  readonly until: string;
  readonly status: Status;
  readonly sure: boolean;
}

/** The as-of track of an agreement: its days from end to end, the status in between, its dated events. */
export interface Track {
  readonly first: string;
  readonly last: string;
  readonly ticks: readonly Tick[];
  readonly stretches: readonly TrackStretch[];
  readonly marks: readonly TrackMark[];
}

const room = 0.08;
/** The least room at either end, in days: where all is told of one month, what is soft stays a part of the line. */
const leastRoom = 16;
/** About how much of the line one letter takes, on a page of ordinary width. */
const letter = 0.0066;
const mostLanes = 6;

/** Lays out the track; `undefined` where no event is dated. The day asked about always has room on it. */
export function trackOf(
  { events, status, course }: Pick<AgreementPage, 'events' | 'status' | 'course'>,
  asOf: string | undefined,
  words: (event: EventRow) => string,
): Track | undefined {
  const dated = events.filter((event) => event.earliest !== null || event.latest !== null);
  const scale = dated.length === 0 ? undefined : scaleOf(dated, asOf);
  if (scale === undefined) return undefined;
  const telling = new Set(status.values.flatMap((value) => value.because.map((ref) => ref.id)));
  const placed = dated.map((event) => ({ ...spanOf(event, scale), event, width: words(event).length * letter }));
  const worded = placed.map((mark) => ({ ...mark, wordsPlace: wordsPlaceOf(mark, mark.width), telling: telling.has(mark.event.ref.id) }));
  const taken = worded.map((mark) => (hasRoom(mark) ? takenBy(mark) : bare(mark)));
  const lanes = lanesOf(taken);
  const isCrowded = Math.max(...lanes) >= mostLanes;
  const fewer = isCrowded ? lanesOf(worded.map(bare)) : lanes;
  const marks = worded.map(({ width, ...mark }, place) => ({
    ...mark,
    id: mark.event.ref.id,
    worded: !isCrowded && hasRoom({ ...mark, width }),
    lane: (fewer[place] ?? 0) % mostLanes,
  }));
  const [first, last] = [dayOfNumber(scale.first), dayOfNumber(scale.last)];
  return { first, last, ticks: ticksOf(scale), stretches: stretchesOf(course, first, last), marks };
}

function scaleOf(dated: readonly EventRow[], asOf: string | undefined): TimeScale | undefined {
  const days = [...dated.flatMap(({ earliest, latest }) => [earliest, latest]), asOf ?? null].filter((day) => day !== null).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const length = Math.max(dayNumber(last) - dayNumber(first), 1);
  return timeScale(first, last, Math.max(room, leastRoom / length));
}

function spanOf(event: EventRow, scale: TimeScale): Span & { readonly exact: boolean } {
  const exact = event.date !== undefined && precisionOf(event.date) === 'day';
  return { start: scale.at(event.earliest ?? scale.first), end: scale.at(event.latest ?? scale.last), exact };
}

/** The stretches of all time that fall on the track, cut to it. */
function stretchesOf(course: AgreementPage['course'], first: string, last: string): readonly TrackStretch[] {
  const end = dayOfNumber(dayNumber(last) + 1);
  return course.flatMap(({ from = first, status, sure }, place) => {
    const until = course[place + 1]?.from ?? end;
    const cut = { from: from < first ? first : from, until: until > end ? end : until, status, sure };
    return cut.from < cut.until ? [cut] : [];
  });
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
  return fitsBefore ? 'before' : 'over';
}

/** Words over their mark begin where it begins; those that would leave the line stand in the list. */
function hasRoom({ start, width, wordsPlace }: Span & { readonly width: number; readonly wordsPlace: WordsPlace }): boolean {
  return wordsPlace !== 'over' || start + width <= 1;
}

/** What a mark takes up without its words. */
function bare({ start, end }: Span): Span {
  return { start: start - 0.01, end: end + 0.01 };
}

function takenBy({ start, end, width, wordsPlace }: Span & { readonly width: number; readonly wordsPlace: WordsPlace }): Span {
  if (wordsPlace === 'before') return { start: start - width - 0.02, end: end + 0.015 };
  return { start: start - 0.01, end: (wordsPlace === 'after' ? end + width : Math.max(end, start + width)) + 0.02 };
}
