import { AnyRecord, currentSchemaVersion, type Register, type Statement } from '../index.ts';
import { agreementOf } from './agreements.ts';
import { eventAt, placeAt } from './places.ts';
import { idOf, sourceOf, statementOf } from './records.ts';

const name = (value: string, language: string, kind: string) => ({ value, language, kind });

function recordOf(kind: string, number: number, given: Record<string, unknown>): AnyRecord {
  return AnyRecord.parse({
    record: kind,
    id: idOf(kind, number),
    schemaVersion: currentSchemaVersion,
    slug: `${kind}-${number}`,
    ...given,
  });
}

const official = name('حكومة الوفاق', 'ar', 'official');

/** One record of every kind, each naming others, and a cited name. */
const records: readonly AnyRecord[] = [
  recordOf('actor', 1, { kind: 'state', names: [name('Libya', 'en', 'official')], countries: ['LY'], wikidata: 'Q1016' }),
  recordOf('actor', 2, {
    kind: 'authority',
    names: [official, name('Government', 'en', 'gloss'), name('GNA', 'en', 'short'), name('Old Council', 'en', 'former')],
    countries: ['LY'],
    actsFor: idOf('actor', 1),
    notes: { ar: 'ملاحظة', en: 'A note' },
  }),
  recordOf('actor', 3, { kind: 'ministry', names: [name('Ministry', 'en', 'official')], countries: [], partOf: idOf('actor', 2) }),
  recordOf('actor', 4, {
    kind: 'person',
    names: [name('فائز السراج', 'ar', 'official'), name('السراج', 'ar', 'short'), name('Fayez', 'en', 'transliteration')],
    countries: [],
  }),
  recordOf('office', 1, { names: [name('Minister', 'en', 'official')], organisation: idOf('actor', 3) }),
  recordOf('tenure', 1, {
    office: idOf('office', 1),
    person: idOf('actor', 4),
    interval: { from: { edtf: '2020-08~' }, to: { edtf: '2020-12-04' } },
  }),
  recordOf('recognition', 1, {
    by: idOf('actor', 1),
    of: idOf('actor', 2),
    as: 'government',
    interval: { from: { edtf: '[2020-01-01..2020-01-31]' } },
  }),
  placeAt(1, [32.8872, 13.1913, 'near']),
  placeAt(2, [27, 17, 'country']),
  agreementOf(1, {
    participations: [
      { actor: idOf('actor', 2), role: 'party' },
      { actor: idOf('actor', 4), role: 'signatory', onBehalfOf: idOf('actor', 2) },
    ],
  }),
  recordOf('clause', 1, {
    agreement: idOf('agreement', 1),
    ordinal: 1,
    label: { en: 'Training' },
    topics: ['training'],
    obligated: [idOf('actor', 2)],
    beneficiaries: [],
    deadline: { edtf: '2021?' },
  }),
  eventAt(1, 1, {
    type: 'signature',
    date: { edtf: '2020-12-04/2020-12-05' },
    agreements: [idOf('agreement', 1)],
    participations: [{ actor: idOf('actor', 1), role: 'host' }],
    figures: [
      { measure: 'votes-for', value: 10 },
      { measure: 'displaced', low: 200000 },
    ],
  }),
  eventAt(2, 1, { modality: 'denied' }),
  sourceOf(1, {
    publisher: { actor: idOf('actor', 3) },
    published: { date: { edtf: '[2020-12-04..2020-12-31]' }, inferred: true },
    retrieved: '2021-01-02',
    archivedUrl: 'https://archive.example.org/1',
  }),
  sourceOf(2, { type: 'communique' }),
];

const about = (number: number, sources: readonly number[], given: Record<string, unknown>): Statement =>
  statementOf(number, sources, { subject: idOf('actor', 2), property: 'names', value: official, ...given });

/** The official name of the authority, said by two sources; the same rejected, and another denied. */
const statements: readonly Statement[] = [
  about(1, [1, 2], { rank: 1 }),
  about(2, [1], { rank: 0 }),
  about(3, [2], { standing: 'rejected', property: 'actsFor', value: idOf('actor', 1) }),
  about(4, [2], { modality: 'denied', property: 'actsFor', value: idOf('actor', 1) }),
];

export const register: Register = { records, statements };
