import { expect, test } from 'vitest';
import { Actor, agreementStatus, Day, indexRegister, type RecordKind } from '../../index.ts';
import { idOf } from '../../testing/records.ts';
import { fromSimpleTables, type SimpleReading } from './simple-tables.ts';

/** Ids in a row: the first of each kind is number 1. */
function ids(): (kind: RecordKind) => string {
  let last = 0;
  return (kind) => {
    last += 1;
    return idOf(kind, last);
  };
}

const actors =
  'slug,kind,name_en,name_ar,countries\nnorland,state,Norland,نورلاند,NO\nsouthland-authority,authority,Southland Authority,,\n';
const agreements =
  'slug,label_en,label_ar,instrument,nature,text,fields,parties,date_signed\n' +
  'fishing-2021,"Fishing, 2021",صيد الأسماك,memorandum-of-understanding,mixed,reported-only,economy; maritime,norland؛ southland-authority,2021-03\n' +
  'talks,Talks,,understanding,interstate,secret,,norland,\n';

/** Without the isolates that keep the direction of quoted text to itself. */
const plain = (message: string): string => message.replaceAll(/[\u2068\u2069]/g, '');

function problemsOf(reading: SimpleReading): readonly string[] {
  return reading.outcome === 'read' ? [] : reading.problems.map((problem) => plain(problem.messageIn('en')));
}

test('two small tables are actors, agreements, and a signature for each date', () => {
  const reading = fromSimpleTables({ agreements, actors }, { newId: ids() });
  expect(problemsOf(reading)).toEqual([]);
  const records = reading.outcome === 'read' ? reading.register.records : [];
  expect(records.map(({ record, slug }) => `${record} ${slug}`)).toEqual([
    'actor norland',
    'actor southland-authority',
    'agreement fishing-2021',
    'event fishing-2021-signature',
    'agreement talks',
  ]);
  expect(records[2]).toEqual({
    record: 'agreement',
    id: idOf('agreement', 3),
    schemaVersion: records[2]?.schemaVersion,
    slug: 'fishing-2021',
    label: { en: 'Fishing, 2021', ar: 'صيد الأسماك' },
    names: [
      { value: 'Fishing, 2021', language: 'en', kind: 'gloss' },
      { value: 'صيد الأسماك', language: 'ar', kind: 'gloss' },
    ],
    instrument: 'memorandum-of-understanding',
    nature: 'mixed',
    textAvailability: 'reported-only',
    fields: ['economy', 'maritime'],
    participations: [
      { actor: idOf('actor', 1), role: 'party' },
      { actor: idOf('actor', 2), role: 'party' },
    ],
    lineage: [],
  });
});

test('a date of signature makes the agreement signed, from that date on', () => {
  const reading = fromSimpleTables({ agreements, actors }, { newId: ids() });
  const events = reading.outcome === 'read' ? indexRegister(reading.register).ofKind('event') : [];
  const status = agreementStatus(events, Day.parse('2022-01-01'));
  expect(status.values.map(({ status: value, since }) => [value, since?.edtf])).toEqual([['signed', '2021-03']]);
});

test('parties may be actors that the register has already', () => {
  const known = Actor.parse({
    record: 'actor',
    id: idOf('actor', 70),
    schemaVersion: 2,
    slug: 'norland',
    kind: 'state',
    names: [{ value: 'Norland', language: 'en', kind: 'official' }],
    countries: [],
  });
  const one = 'slug,label_en,instrument,nature,text,parties\ntalks,Talks,understanding,interstate,secret,norland\n';
  const reading = fromSimpleTables({ agreements: one }, { newId: ids(), register: indexRegister({ records: [known], statements: [] }) });
  expect(reading).toMatchObject({ outcome: 'read', register: { records: [{ participations: [{ actor: known.id, role: 'party' }] }] } });
});

test('everything that is wrong is told by row and column, and nothing is handed out', () => {
  const wrong =
    'slug,label_en,label_ar,instrument,nature,text,parties,date_signed\n' +
    'a,,,treaty,interstate,full,,\n' +
    'b,B,,pact,interstate,full,nobody,yesterday\n' +
    'b,B,,treaty,interstate,full,,\n';
  const reading = fromSimpleTables({ agreements: wrong }, { newId: ids() });
  expect(problemsOf(reading)).toEqual([
    'Table “agreements.csv”, row 4, column “slug”: expected a slug that no other row has',
    'Table “agreements.csv”, row 2, column “label_en”: expected text in at least one language',
    'Table “agreements.csv”, row 2, column “name_en”: expected at least 1 item',
    'Table “agreements.csv”, row 3, column “parties”: expected the slug of an actor that is there, not “nobody”',
    expect.stringMatching(/^Table “agreements.csv”, row 3, column “instrument”: expected one of: treaty, /),
  ]);
});

test('columns that are missing or unknown are told', () => {
  const reading = fromSimpleTables({ agreements: 'slug,label_en,instrument,nature,status\n' }, { newId: ids() });
  expect(problemsOf(reading)).toEqual([
    'Table “agreements.csv”: expected a column “text”',
    'Table “agreements.csv”, row 1, column “status”: expected one of: slug, label_en, label_ar, name_en, name_ar, instrument, nature, text, fields, parties, date_signed',
  ]);
});

test('a date that is none is told in the column of the date', () => {
  const one = 'slug,label_en,instrument,nature,text,date_signed\ntalks,Talks,understanding,interstate,secret,4 March 2021\n';
  const [problem] = problemsOf(fromSimpleTables({ agreements: one }, { newId: ids() }));
  expect(problem).toMatch(/^Table “agreements.csv”, row 2, column “date_signed”: expected an EDTF date, such as 2020, 2020-12/);
});
