import { failureOf, type MithaqClient } from '@mithaq/client';
import { toEach } from '../bulk/each.ts';
import { dateIn, longestDate, readDate } from '../edit/date-typed.ts';
import { fieldsIn, textIn } from '../edit/paths.ts';
import type { Put } from './plan.ts';

/** Reads the words of dates that are to be put into cells, each once. Words that mean no date, and those that nobody could read, are told as unread. */
export async function withDatesRead(client: MithaqClient, puts: readonly Put[]): Promise<readonly Put[]> {
  const words = [...new Set(puts.flatMap((put) => wordsIn(put) ?? []))];
  if (words.length === 0) return puts;
  const read = (typed: string) => client.dates.read.query({ typed: typed.slice(0, longestDate) });
  const { done, failed } = await toEach(words, read, { atOnce: 4, onEach: () => undefined });
  const fault = failed.find((one) => failureOf(one.fault) === undefined);
  if (fault !== undefined) throw fault.fault;
  const dates = new Map(done.map(({ row, did }) => [row, readDate(did, row, undefined)]));
  return puts.map((put) => {
    const typed = wordsIn(put);
    if (typed === undefined) return put;
    const value = dates.get(typed);
    return value === undefined ? { ...put, value, unread: typed } : { ...put, value };
  });
}

/** The words of a date that is not read yet. */
function wordsIn({ column, value, unread }: Put): string | undefined {
  if (column.form !== 'date' || unread !== undefined || value === undefined || dateIn(value) !== undefined) return undefined;
  return textIn(fieldsIn(value)['edtf']);
}
