import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Source } from '../../records/source.ts';
import { anyRegister } from '../../testing/arbitrary-records.ts';
import { eventOf, idOf, sourceOf, statementOf } from '../../testing/records.ts';
import { actorId, actorOf, agreementOf, clauseOf, tenureOf } from '../../testing/rule-records.ts';
import { backing, singleSource, unsupported } from './unsupported.ts';

const [gna, italy] = [1, 2].map((number) => ({ actor: actorId(number), role: 'party' }));
const agreement = agreementOf(1, [1, 2], { fields: ['defence'] });
const name = agreement.names[0];
const note = { en: 'Sources differ.' };

const backed = (property: string, value: unknown, given: Record<string, unknown> = {}) =>
  statementOf(1, [1], { subject: agreement.id, property, value, ...given });

test('of an agreement: names, instrument and each participation need a source; label, nature and fields are ours', () => {
  expect(unsupported(agreement, [])).toEqual([
    { property: 'names', value: name },
    { property: 'instrument', value: 'agreement' },
    { property: 'participations', value: gna },
    { property: 'participations', value: italy },
  ]);
});

test('an element that is backed is not reported; its neighbour is', () => {
  const statements = [backed('participations', gna), backed('names', name), backed('instrument', 'agreement')];
  expect(unsupported(agreement, statements)).toEqual([{ property: 'participations', value: italy }]);
});

test.each([
  ['disputed', { standing: 'disputed', note }],
  ['needs work', { standing: 'needs-work' }],
  ['rejected', { standing: 'rejected' }],
  ['denied', { modality: 'denied' }],
  ['of another record', { subject: idOf('agreement', 2) }],
])('a statement that is %s backs nothing', (_, given) => {
  expect(unsupported(agreement, [backed('instrument', 'agreement', given)]).map(({ property }) => property)).toContain('instrument');
});

test('a date is backed by any statement of the same day, in whatever words', () => {
  const event = eventOf(1, { type: 'visit', date: { edtf: '2020-12-04' } });
  const statement = statementOf(1, [1], { subject: event.id, property: 'date', value: { edtf: '2020-12-04', asRead: 'الجمعة' } });
  expect(unsupported(event, [statement])).toEqual([]);
});

test('of what did not happen, a statement that it did not happen backs the date', () => {
  const event = eventOf(1, { type: 'meeting', date: { edtf: '2020-12-04' }, modality: 'did-not-happen' });
  const told = (modality: string) => statementOf(1, [1], { subject: event.id, property: 'date', value: { edtf: '2020-12-04' }, modality });
  expect(unsupported(event, [told('did-not-happen')])).toEqual([]);
  expect(unsupported(event, [told('denied')])).toEqual([{ property: 'date', value: { edtf: '2020-12-04' } }]);
});

test.each(['gloss', 'transliteration'])('a name of kind %s is ours, and needs no source', (kind) => {
  const gloss = { value: 'Coast guard', language: 'en', kind };
  const own = { value: 'خفر السواحل', language: 'ar', kind: 'official' };
  expect(unsupported(actorOf(1, { names: [own, gloss], countries: ['LY'], wikidata: 'Q1' }), [])).toEqual([
    { property: 'names', value: own },
  ]);
});

test('what a record is part of needs no source: a clause’s agreement, a tenure’s office', () => {
  expect(unsupported(clauseOf(1, 1), [])).toEqual([{ property: 'topics', value: 'training' }]);
  expect(unsupported(tenureOf(1, [1, 1]), []).map(({ property }) => property)).toEqual(['person', 'interval']);
});

const reuters = { actor: idOf('actor', 91) };
const sources = new Map<string, Source>(
  [
    sourceOf(1, { publisher: reuters }),
    sourceOf(2, { publisher: { actor: idOf('actor', 92) }, derivedFrom: [reuters] }),
    sourceOf(3, { publisher: { actor: idOf('actor', 93) } }),
    sourceOf(4),
  ].map((source) => [source.id, source]),
);

test('single source: a copy of a wire adds nothing, an unnamed publisher counts for none, two publishers suffice', () => {
  const told = (number: number, cited: readonly number[], property: string, value: unknown) =>
    statementOf(number, cited, { subject: agreement.id, property, value });
  const statements = [
    told(1, [1, 2], 'instrument', 'agreement'),
    told(2, [1], 'participations', gna),
    told(3, [3], 'participations', gna),
    told(4, [4], 'participations', italy),
  ];
  const thin = singleSource(agreement, statements, (id) => sources.get(id));
  expect(thin.map(({ property, value, support }) => [property, value, support.sources, support.independent])).toEqual([
    ['instrument', 'agreement', 2, 1],
    ['participations', italy, 1, 0],
  ]);
});

test('every value is either backed or unsupported; statements only ever take from the unsupported', () => {
  fc.assert(
    fc.property(anyRegister, ({ records, statements }) => {
      for (const record of records) {
        const values = backing(record, statements);
        const bare = unsupported(record, statements);
        expect(values.filter((value) => value.statements.length === 0).length).toBe(bare.length);
        expect(unsupported(record, []).length).toBe(values.length);
        expect(unsupported(record, [])).toEqual(expect.arrayContaining([...bare]));
      }
    }),
    { numRuns: 40 },
  );
});
