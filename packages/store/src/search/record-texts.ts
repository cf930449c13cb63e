import { type AnyRecord, dateInWords, type Event, type MonthFamily, searchTextsOf } from '@mithaq/domain';
import { languageOfText } from './text-language.ts';

/** A text that something is found by, and the language that it is in (`und` where nothing tells). */
export interface FoundText {
  readonly text: string;
  readonly language: string;
}

const monthFamilies = ['gregorian-egypt', 'levant', 'maghreb', 'morocco'] as const satisfies readonly MonthFamily[];

/** The events by whose day people know an agreement. */
const namingEvents: ReadonlySet<string> = new Set<Event['type']>(['signature', 'ceasefire-declared']);

/** Every text that a record itself gives to be found by: its names and words. Each once. */
export function textsOfRecord(record: AnyRecord): FoundText[] {
  return [...new Set(searchTextsOf(record))].map((text) => ({ text, language: languageOfText(record, text) }));
}

/** An event's date, in words and as written in EDTF. */
export function datesOf({ date }: Event): FoundText[] {
  if (date === undefined) return [];
  const arabic = new Set(monthFamilies.map((months) => dateInWords(date, { language: 'ar', months })));
  return [
    ...[...arabic].map((text) => ({ text, language: 'ar' })),
    { text: dateInWords(date, { language: 'en' }), language: 'en' },
    { text: date.edtf, language: 'und' },
  ];
}

/** The dates by which an agreement is found, too, that this event concerns: those on which it was made. */
export function namingDatesOf(event: Event): FoundText[] {
  return event.modality === 'occurred' && namingEvents.has(event.type) ? datesOf(event) : [];
}
