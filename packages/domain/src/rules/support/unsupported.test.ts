import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Source } from '../../records/source.ts';
import { anyRegister } from '../../testing/arbitrary-records.ts';
import { eventOf, idOf, sourceOf, statementOf } from '../../testing/records.ts';
import { actorId, actorOf, agreementOf, clauseOf, tenureOf } from '../../testing/rule-records.ts';
import { backing, contested, type StandingValue, singleSource, unpublishable, unsupported } from './unsupported.ts';

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
  ['needs work', { standing: 'needs-work' }],
  ['rejected', { standing: 'rejected' }],
  ['denied', { modality: 'denied' }],
  ['of another record', { subject: idOf('agreement', 2) }],
])('a statement that is %s backs nothing', (_, given) => {
  expect(unsupported(agreement, [backed('instrument', 'agreement', given)]).map(({ property }) => property)).toContain('instrument');
});

test('a value that only disputed statements give is contested, and not unsupported', () => {
  const told = backed('instrument', 'agreement', { standing: 'disputed', note });
  expect(unsupported(agreement, [told]).map(({ property }) => property)).not.toContain('instrument');
  expect(contested(agreement, [told])).toEqual([{ property: 'instrument', value: 'agreement', statements: [told] }]);
  expect(backing(agreement, [told]).find(({ property }) => property === 'instrument')?.statements).toEqual([]);
});

test('a rival that does not stand on the record contests it only where its own value is disputed too', () => {
  const rival = backed('instrument', 'treaty', { standing: 'disputed', note });
  expect(contested(agreement, [rival])).toEqual([]);
  const accepted = statementOf(2, [2], { subject: agreement.id, property: 'instrument', value: 'agreement' });
  expect(contested(agreement, [rival, accepted])).toEqual([]);
  const denied = backed('instrument', 'agreement', { standing: 'disputed', modality: 'denied', note });
  expect(contested(agreement, [denied])).toEqual([]);
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

test('a value that is told as unsupported is still without a source, and may be published', () => {
  const told = statementOf(1, [], { subject: agreement.id, property: 'instrument', value: 'agreement', standing: 'unsupported', note });
  expect(unsupported(agreement, [told])).toEqual(unsupported(agreement, []));
  expect(backing(agreement, [told]).flatMap(({ statements }) => statements)).toEqual([]);
  expect(contested(agreement, [told])).toEqual([]);
  expect(singleSource(agreement, [told], (id) => sources.get(id))).toEqual([]);
  expect(unpublishable(agreement, [told]).map(({ property }) => property)).toEqual(['names', 'participations', 'participations']);
});

test.each([
  ['accepted', { standing: 'accepted' }, true],
  ['disputed', { standing: 'disputed', note }, true],
  ['unsupported', { standing: 'unsupported', citations: [], note }, true],
  ['unsupported, of another value', { standing: 'unsupported', citations: [], note, value: 'treaty' }, false],
  ['unsupported, as denied', { standing: 'unsupported', citations: [], note, modality: 'denied' }, false],
  ['needs work', { standing: 'needs-work' }, false],
  ['rejected', { standing: 'rejected' }, false],
])('with a statement that is %s a value may be published, or not', (_, given, mayBe) => {
  const left = unpublishable(agreement, [backed('instrument', 'agreement', given)]).map(({ property }) => property);
  expect(left.includes('instrument')).toBe(!mayBe);
});

test('what is ours needs no statement to be published', () => {
  const own = { value: 'خفر السواحل', language: 'ar', kind: 'official' };
  expect(unpublishable(actorOf(1, { names: [own], wikidata: 'Q1', notes: { en: 'Ours' } }), [])).toEqual([
    { property: 'names', value: own },
  ]);
});

test('every value is backed, contested or unsupported; statements only ever take from the unsupported', () => {
  fc.assert(
    fc.property(anyRegister, ({ records, statements }) => {
      for (const record of records) {
        const values = backing(record, statements);
        const bare = unsupported(record, statements);
        const disputed = contested(record, statements);
        const keyOf = ({ property, value }: StandingValue) => JSON.stringify([property, value]);
        const [bareKeys, disputedKeys] = [new Set(bare.map(keyOf)), new Set(disputed.map(keyOf))];
        for (const value of values) {
          const isOpen = value.statements.length === 0 && !disputedKeys.has(keyOf(value));
          expect(bareKeys.has(keyOf(value))).toBe(isOpen);
        }
        expect(bare).toEqual(expect.arrayContaining([...unpublishable(record, statements)]));
        expect(unpublishable(record, [])).toEqual(unsupported(record, []));
        expect(unsupported(record, []).length).toBe(values.length);
        expect(unsupported(record, [])).toEqual(expect.arrayContaining([...bare]));
      }
    }),
    { numRuns: 40 },
  );
});
