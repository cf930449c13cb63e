import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkRegister } from './check-register.ts';
import { Clause } from './records/clause.ts';
import { anyRegister } from './testing/arbitrary-records.ts';
import { eventOf, idOf, sourceOf, statementOf } from './testing/records.ts';

const text = 'The two ministers signed on Friday.';
const source = sourceOf(1, { text: { sha256: '0'.repeat(64), length: text.length } });
const event = eventOf(1, { type: 'signature', date: { edtf: '2020-12-04' } });
const citations = [{ source: source.id, selector: { exact: 'Friday', start: 28, end: 34 } }];
const dated = statementOf(1, [1], { subject: event.id, property: 'date', value: { edtf: '2020-12-04' }, citations });
const texts = new Map([[source.id, text]]);

test('a register without a fault', () => {
  expect(checkRegister({ records: [source, event], statements: [dated] }, { texts })).toEqual([]);
});

test('an id and a slug that stand twice', () => {
  const twin = eventOf(2, { type: 'visit', slug: event.slug });
  expect(checkRegister({ records: [source, event, event, twin], statements: [dated] })).toEqual([
    { problem: 'id-twice', id: event.id },
    { problem: 'slug-twice', id: event.id, slug: event.slug },
    { problem: 'slug-twice', id: twin.id, slug: event.slug },
  ]);
});

test('a record and a statement that name what is not there', () => {
  const realising = eventOf(3, { type: 'visit', realises: idOf('event', 9) });
  expect(checkRegister({ records: [realising, source], statements: [dated] })).toEqual([
    { problem: 'dangling', id: realising.id, property: 'realises', to: idOf('event', 9) },
    { problem: 'dangling', id: dated.id, property: 'subject', to: event.id },
  ]);
});

test('a topic that no taxonomy has, and one of another taxonomy', () => {
  const clause = Clause.parse({
    ...{
      record: 'clause',
      id: idOf('clause', 1),
      schemaVersion: 2,
      slug: 'c',
      agreement: idOf('clause', 1).replace('clause', 'agreement'),
    },
    ...{ ordinal: 1, label: { en: 'c' }, topics: ['sea.x-acme-fishing'], obligated: [], beneficiaries: [] },
  });
  const unknown = { problem: 'unknown-topic', id: clause.id, topic: 'sea.x-acme-fishing' };
  expect(checkRegister({ records: [clause], statements: [] })).toContainEqual(unknown);
  expect(checkRegister({ records: [clause], statements: [] }, { isTopic: () => true })).not.toContainEqual(unknown);
});

test('a statement that does not fit its record', () => {
  const nonsense = statementOf(2, [1], { subject: event.id, property: 'colour', value: 'red' });
  expect(checkRegister({ records: [source, event], statements: [nonsense] })).toEqual([
    { problem: 'statement', id: nonsense.id, fault: { problem: 'unknown-property', property: 'colour' } },
  ]);
});

test('a quote that does not stand in the text', () => {
  const other = new Map([[source.id, text.replace('Friday', 'Sunday')]]);
  expect(checkRegister({ records: [source, event], statements: [dated] }, { texts: other })).toEqual([
    { problem: 'citation', id: dated.id, fault: { problem: 'mismatch', found: 'Sunday' } },
  ]);
});

test('whatever the register, every fault names one of its entries', () => {
  fc.assert(
    fc.property(anyRegister, (register) => {
      const ids = new Set<string>([...register.records, ...register.statements].map(({ id }) => id));
      for (const { id } of checkRegister(register)) expect(ids).toContain(id);
    }),
    { numRuns: 50 },
  );
});
