import { type AnyRecord, Event, Place, type Register } from '../index.ts';
import { eventOf, idOf } from './records.ts';

/** A place with coordinates, or without any. */
export function placeAt(number: number, coordinates?: readonly [latitude: number, longitude: number, precision: string]): Place {
  const [latitude, longitude, precision] = coordinates ?? [];
  return Place.parse({
    record: 'place',
    id: idOf('place', number),
    schemaVersion: 2,
    slug: `place-${number}`,
    names: [
      { value: `مكان ${number}`, language: 'ar', kind: 'official' },
      { value: `Place ${number}`, language: 'en', kind: 'transliteration' },
    ],
    ...(coordinates ? { coordinates: { latitude, longitude, precision } } : {}),
  });
}

/** An event at the place of a number. */
export function eventAt(number: number, place: number, given: Record<string, unknown> = {}): Event {
  return Event.parse(eventOf(number, { type: 'meeting', place: idOf('place', place), ...given }));
}

/** A register of some records, of which nothing is stated. */
export function registerOf(...records: readonly AnyRecord[]): Register {
  return { records, statements: [] };
}
