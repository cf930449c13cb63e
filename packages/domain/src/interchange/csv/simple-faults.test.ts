import { expect, test } from 'vitest';
import { Actor, Agreement, checkRegister, indexRegister, type RecordKind, type RegisterIndex } from '../../index.ts';
import { eventOf, idOf } from '../../testing/records.ts';
import { fromCsv } from './read.ts';
import { fromSimpleTables, type SimpleReading } from './simple-tables.ts';

/** Ids in a row: the first of each kind is number 1. */
function ids(): (kind: RecordKind) => string {
  let last = 0;
  return (kind) => {
    last += 1;
    return idOf(kind, last);
  };
}

const actors = 'slug,kind,name_en\nnorland,state,Norland\nsouthland,state,Southland\n';
const header = 'slug,label_en,instrument,nature,text,fields,parties,date_signed';
const agreementOf = (slug: string, { fields = '', parties = '', date = '' } = {}): string =>
  `${slug},Talks,understanding,interstate,secret,${fields},${parties},${date}`;
const agreements = (...rows: readonly string[]): string => [header, ...rows, ''].join('\n');

/** Without the isolates that keep the direction of quoted text to itself. */
const plain = (message: string): string => message.replaceAll(/[\u2068\u2069]/g, '');

function problemsOf(reading: SimpleReading): readonly string[] {
  return reading.outcome === 'read' ? [] : reading.problems.map((problem) => plain(problem.messageIn('en')));
}

const norland = Actor.parse({
  record: 'actor',
  id: idOf('actor', 70),
  schemaVersion: 2,
  slug: 'norland',
  kind: 'state',
  names: [{ value: 'Norland', language: 'en', kind: 'official' }],
  countries: [],
});
const talks = Agreement.parse({
  record: 'agreement',
  id: idOf('agreement', 70),
  schemaVersion: 2,
  slug: 'talks',
  label: { en: 'Talks' },
  names: [{ value: 'Talks', language: 'en', kind: 'gloss' }],
  instrument: 'understanding',
  nature: 'interstate',
  textAvailability: 'secret',
  fields: [],
  participations: [],
  lineage: [],
});
const holding = (...records: readonly (Actor | Agreement | ReturnType<typeof eventOf>)[]): RegisterIndex =>
  indexRegister({ records, statements: [] });

test('ids that a caller makes badly are told as the caller’s, once', () => {
  const made = (newId: () => string): readonly string[] => problemsOf(fromSimpleTables({ agreements: agreements(), actors }, { newId }));
  expect(made(() => idOf('actor', 1))).toEqual([`Invalid value at “newId”: an id that no other record has, not “${idOf('actor', 1)}”`]);
  expect(made(() => 'norland')).toEqual(['Invalid value at “newId”: an id of the form actor_ and 26 characters, not “norland”']);
  expect(made(() => idOf('actor', 70))).toHaveLength(1);
  const register = holding(norland);
  const [own] = actors.replaceAll('norland', 'nordland').split('southland');
  expect(problemsOf(fromSimpleTables({ agreements: agreements(), actors: own ?? '' }, { newId: () => norland.id, register }))).toEqual([
    `Invalid value at “newId”: an id that no other record has, not “${norland.id}”`,
  ]);
});

test('a slug that the register has already is refused, and shadows nothing', () => {
  const reading = fromSimpleTables(
    { agreements: agreements(agreementOf('talks', { parties: 'norland' })), actors },
    { newId: ids(), register: holding(norland, talks) },
  );
  expect(problemsOf(reading)).toEqual([
    'Table “actors.csv”, row 2, column “slug”: expected a slug that the register does not have yet',
    'Table “agreements.csv”, row 2, column “slug”: expected a slug that the register does not have yet',
  ]);
});

test('what stands twice in a list is refused', () => {
  const twice = agreements(agreementOf('talks', { parties: 'norland;norland', fields: 'security; security ;economy' }));
  const countries = 'slug,kind,name_en,countries\nnorland,state,Norland,LY;LY\n';
  expect(problemsOf(fromSimpleTables({ agreements: twice, actors: countries }, { newId: ids() }))).toEqual([
    'Table “actors.csv”, row 2, column “countries”: expected each item once, not “LY” again',
    'Table “agreements.csv”, row 2, column “fields”: expected each item once, not “security” again',
    'Table “agreements.csv”, row 2, column “parties”: expected each item once, not “norland” again',
  ]);
});

test('a signature has a slug of its own, however long its agreement’s is, and whatever the register holds', () => {
  const long = `${'a'.repeat(108)}-${'b'.repeat(9)}`;
  const register = holding(eventOf(80, { type: 'signature', slug: 'talks-signature' }), norland);
  const rows = [long, 'talks'].map((slug) => agreementOf(slug, { date: '2021' }));
  const reading = fromSimpleTables({ agreements: agreements(...rows) }, { newId: ids(), register });
  const records = reading.outcome === 'read' ? reading.register.records : [];
  expect(records.filter(({ record }) => record === 'event').map(({ slug }) => slug)).toEqual([
    `${'a'.repeat(108)}-b-signature`,
    'talks-signature-2',
  ]);
  expect(checkRegister({ records: [...register.records, ...records], statements: [] })).toEqual([]);
});

test('hostile text in a list is cut, shown where nobody would see it, and isolated', () => {
  const hostile = `\u202e\u0007${'a'.repeat(50_000)}`;
  const reading = fromSimpleTables(
    { agreements: agreements(agreementOf('talks', { parties: hostile, fields: `${hostile};${hostile}` })), actors },
    { newId: ids() },
  );
  const problems = reading.outcome === 'refused' ? reading.problems : [];
  expect(problems.map(({ path }) => path[2])).toContain('parties');
  for (const problem of problems) {
    for (const message of [problem.messageIn('en'), problem.messageIn('ar')]) {
      expect(message.length).toBeLessThan(1000);
      expect(message).not.toMatch(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066\u2067]/u);
    }
  }
  expect(problems.at(-1)?.messageIn('en')).toMatch(/not “\u2068\\u\{202e\}\\u\{7\}a{78}…\u2069”$/u);
});

test('a party whose row was refused is not missed a second time', () => {
  const wrong = {
    agreements: agreements(agreementOf('talks', { parties: 'norland' })),
    actors: 'slug,kind,name_en\nnorland,realm,Norland\n',
  };
  expect(problemsOf(fromSimpleTables(wrong, { newId: ids() }))).toEqual([expect.stringContaining('row 2, column “kind”: expected one of')]);
  const headless = { ...wrong, actors: 'slug,sort,name_en\nnorland,state,Norland\n' };
  expect(problemsOf(fromSimpleTables(headless, { newId: ids() }))).toEqual([
    'Table “actors.csv”: expected a column “kind”',
    'Table “actors.csv”, row 1, column “sort”: expected one of: slug, kind, name_en, name_ar, countries',
  ]);
});

test.each([
  [';', 'columns divided by commas (,), not by semicolons (;)'],
  ['\t', 'columns divided by commas (,), not by tabs'],
])('a table whose columns are divided by %j is told of once', (divider, expected) => {
  const divided = agreements(agreementOf('talks'), agreementOf('more')).replaceAll(',', divider);
  expect(problemsOf(fromSimpleTables({ agreements: divided }, { newId: ids() }))).toEqual([`Table “agreements.csv”: expected ${expected}`]);
  expect(problemsOf(fromCsv([['places.csv', `id${divider}slug\r\n"a"${divider}b\r\n`]]))).toEqual([
    `Table “places.csv”: expected ${expected}`,
  ]);
});

test('rows with nothing in them are passed over', () => {
  const padded = `${agreements(agreementOf('talks'), ',,,,,,,', '', agreementOf('more'))} , ,,,,,,\n\n`;
  const reading = fromSimpleTables({ agreements: padded }, { newId: ids() });
  expect(reading.outcome === 'read' && reading.register.records.map(({ slug }) => slug)).toEqual(['talks', 'more']);
});

test.each([';', '؛', '،'])('lists are divided by %s', (divider) => {
  const listed = agreements(agreementOf('talks', { parties: `norland${divider} southland` }));
  const reading = fromSimpleTables({ agreements: listed, actors }, { newId: ids() });
  const agreement = reading.outcome === 'read' ? reading.register.records.find(({ record }) => record === 'agreement') : undefined;
  expect(agreement).toMatchObject({ participations: [{ role: 'party' }, { role: 'party' }] });
});
