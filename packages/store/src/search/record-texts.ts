import { type AnyRecord, dateInWords, type Event, type MonthFamily, searchTextsOf } from '@mithaq/domain';
import type { SearchableKind } from '../port.ts';
import { searchableKinds } from './searchable-kinds.ts';
import { languageOfText } from './text-language.ts';

/** A text that a record is found by. */
export interface RecordText {
  readonly kind: SearchableKind;
  readonly record: string;
  readonly language: string;
  readonly text: string;
}

const monthFamilies = ['gregorian-egypt', 'levant', 'maghreb', 'morocco'] as const satisfies readonly MonthFamily[];

/** The events by whose day people know an agreement. */
const namingEvents: ReadonlySet<string> = new Set<Event['type']>(['signature', 'ceasefire-declared']);

/**
 * Every text that a record gives to be found by: its names and words; an event's date, in words and as written in EDTF, which is also
 * that of the agreements that it signed.
 */
export function textsOfRecord(record: AnyRecord): RecordText[] {
  const kind = searchableKinds[record.record];
  if (kind === undefined) return [];
  const own = [...new Set(searchTextsOf(record))].map((text) => ({
    kind,
    record: record.id,
    language: languageOfText(record, text),
    text,
  }));
  return record.record === 'event' ? [...own, ...datesOf(record)] : own;
}

function datesOf(event: Event): RecordText[] {
  const isNaming = event.modality === 'occurred' && namingEvents.has(event.type);
  const agreements = isNaming ? event.agreements.map((record) => ({ kind: 'agreement' as const, record })) : [];
  const written = writtenDates(event);
  return [{ kind: 'event' as const, record: event.id }, ...agreements].flatMap((found) => written.map((date) => ({ ...found, ...date })));
}

function writtenDates({ date }: Event): Pick<RecordText, 'language' | 'text'>[] {
  if (date === undefined) return [];
  const arabic = new Set(monthFamilies.map((months) => dateInWords(date, { language: 'ar', months })));
  return [
    ...[...arabic].map((text) => ({ language: 'ar', text })),
    { language: 'en', text: dateInWords(date, { language: 'en' }) },
    { language: 'und', text: date.edtf },
  ];
}
