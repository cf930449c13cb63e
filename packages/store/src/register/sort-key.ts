import { type AnyRecord, boundsOf, captionOfRecord, dateOfRecord, pickText, type RecordKind } from '@mithaq/domain';
import { fold } from '@mithaq/reader/words';

/** The first and last day that a record's own date may mean; the one that is known stands for one that is open. */
export interface Days {
  readonly first: string | null;
  readonly last: string | null;
}

const undated: Days = { first: null, last: null };

/** The kinds whose lists show the newest first. An agreement has no date of its own: its events give it one. */
export const kindsByDay: ReadonlySet<RecordKind> = new Set(['agreement', 'event', 'source']);

/** The days of a record's own date: an event's, a source's publication, a clause's deadline. */
export function daysOf(record: AnyRecord): Days {
  const date = dateOfRecord(record);
  if (date === undefined) return undated;
  const { earliest, latest } = boundsOf(date);
  return { first: earliest ?? latest, last: latest ?? earliest };
}

/** The text by which a record stands in an alphabetical list: its caption, Arabic if it has one, folded. */
export function captionKey(record: AnyRecord): string {
  return fold(pickText(captionOfRecord(record), 'ar').text).text;
}

/** What a record is found and sorted by, as columns. */
export interface Place {
  readonly slug: string;
  readonly caption_key: string;
  readonly first_day: string | null;
  readonly last_day: string | null;
}

/** The columns by which a record is found and sorted. */
export function placeOf(record: AnyRecord): Place {
  const { first, last } = daysOf(record);
  return { slug: record.slug, caption_key: captionKey(record), first_day: first, last_day: last };
}
