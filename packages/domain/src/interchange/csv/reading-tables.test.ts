import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Actor, Place } from '../../index.ts';
import { anyLooseStatement, anyRegister } from '../../testing/arbitrary-records.ts';
import { eventOf, idOf, sourceOf, statementOf } from '../../testing/records.ts';
import { toReadingTables } from './reading-tables.ts';
import { toCsv } from './write.ts';

const head = { schemaVersion: 2 } as const;
const italy = Actor.parse({
  ...head,
  record: 'actor',
  id: idOf('actor', 1),
  slug: 'italy',
  kind: 'state',
  names: [
    { value: 'Italy', language: 'en', kind: 'official' },
    { value: 'إيطاليا', language: 'ar', kind: 'official' },
  ],
  countries: ['IT'],
});
const cape = Place.parse({
  ...head,
  record: 'place',
  id: idOf('place', 1),
  slug: 'cape',
  names: [{ value: 'Cape', language: 'en', kind: 'official' }],
  coordinates: { latitude: -33.5, longitude: 18, precision: 'near' },
});
const vote = eventOf(1, {
  type: 'ratification',
  label: { en: 'Ratification', ar: 'المصادقة' },
  date: { edtf: '2020-12-04' },
  place: cape.id,
  participations: [{ actor: italy.id, role: 'participant' }],
  figures: [{ measure: 'votes-for', value: 311 }],
});
const told = statementOf(1, [1], { subject: vote.id, property: 'date', value: { edtf: '2020-12' } });
const register = { records: [italy, cape, vote, sourceOf(1)], statements: [told] };

function table(name: string, language: 'ar' | 'en'): readonly unknown[] {
  return parse(toReadingTables(register, { language }).get(name) ?? '', { columns: true });
}

test('in English, an event is told by captions, terms and words', () => {
  expect(table('events.csv', 'en')).toEqual([
    expect.objectContaining({
      Record: 'Ratification',
      Type: 'ratification',
      Date: '4 December 2020',
      Place: 'Cape',
      Participations: 'Italy · participant',
      Modality: 'occurred',
      Slug: 'event-1',
    }),
  ]);
});

test('in Arabic, the header is Arabic, and what has no Arabic is given in what it has', () => {
  expect(table('events.csv', 'ar')).toEqual([
    expect.objectContaining({ السجل: 'المصادقة', التاريخ: '4 ديسمبر 2020', المكان: 'Cape', المشاركون: 'إيطاليا · مشارك' }),
  ]);
});

test('a statement is told with its value in the words of its property, and the passages it cites', () => {
  expect(table('statements.csv', 'en')).toEqual([
    {
      Record: 'Ratification',
      Property: 'Date',
      Value: 'December 2020',
      Modality: 'occurred',
      Standing: 'accepted',
      Citations: 'Source 1 · “x”',
      Note: '',
    },
  ]);
});

test('a statement whose value is not of its property is told as JSON', () => {
  const loose = { ...told, value: [1, { a: null }] };
  const rows = toReadingTables({ ...register, statements: [loose] }, { language: 'en' }).get('statements.csv');
  expect(rows).toContain('"[1,{""a"":null}]"');
});

test('a southern latitude is a number to a spreadsheet, in the data', () => {
  const [row]: readonly unknown[] = parse(toCsv(register).get('places.csv') ?? '', { columns: true });
  expect(row).toMatchObject({ 'coordinates.latitude': '-33.5', 'coordinates.longitude': '18', '(caption.en)': 'Cape' });
});

test('every register can be read, and its tables are as wide as their headers', () => {
  const any = fc.oneof(
    anyRegister,
    fc.uniqueArray(anyLooseStatement, { selector: ({ id }) => id, maxLength: 4 }).map((statements) => ({ records: [], statements })),
  );
  fc.assert(
    fc.property(any, fc.constantFrom('ar' as const, 'en' as const), (one, language) => {
      for (const [, text] of toReadingTables(one, { language })) {
        const [header, ...rows]: string[][] = parse(text, { record_delimiter: '\r\n' });
        expect(rows.every((row) => row.length === header?.length)).toBe(true);
      }
    }),
    { numRuns: 50 },
  );
});
