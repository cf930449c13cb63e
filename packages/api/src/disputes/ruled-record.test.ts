import { type Actor, AnyRecord, readAs, Statement } from '@mithaq/domain';
import { expect, test } from 'vitest';
import { ruledRecord } from './ruled-record.ts';

const id = 'actor_00000000000000000000000001';
const source = 'source_00000000000000000000000001';
const name = (value: string) => ({ value, language: 'en', kind: 'official' });

const actor = readAs(AnyRecord, {
  record: 'actor',
  id,
  schemaVersion: 2,
  slug: 'the-accord',
  kind: 'authority',
  names: [name('The Accord'), name('The Unity')],
  countries: ['LY'],
});

function stated(number: number, given: object): Statement {
  return readAs(Statement, {
    record: 'statement',
    id: `statement_0000000000000000000000000${number}`,
    schemaVersion: 2,
    subject: id,
    modality: 'occurred',
    rank: 0,
    citations: [{ source, selector: { exact: 'x', start: 0, end: 1 } }],
    ...given,
  });
}

const kinds = (...values: readonly [Actor['kind'], string, number][]) =>
  values.map(([value, standing, rank], at) => stated(at, { property: 'kind', value, standing, rank }));

const ruledKind = (statements: readonly Statement[]) => {
  const ruled = ruledRecord(actor, { property: 'kind', ruled: statements, after: statements });
  return ruled?.record === 'actor' ? ruled.kind : undefined;
};

test('a single value becomes the accepted one, of several the one that ranks first', () => {
  expect(ruledKind(kinds(['force', 'accepted', 0], ['authority', 'rejected', 0]))).toBe('force');
  expect(ruledKind(kinds(['company', 'accepted', 2], ['force', 'accepted', 1]))).toBe('force');
});

test('a record stays as it is where its own value was accepted, or nothing was', () => {
  expect(ruledKind(kinds(['authority', 'accepted', 0], ['force', 'rejected', 0]))).toBeUndefined();
  expect(ruledKind(kinds(['authority', 'rejected', 0], ['force', 'rejected', 0]))).toBeUndefined();
});

test('what is accepted as denied is nobody’s value', () => {
  expect(ruledKind([stated(1, { property: 'kind', value: 'force', standing: 'accepted', modality: 'denied' })])).toBeUndefined();
});

test('a list gets what was accepted and loses what was ruled out, unless somebody else gives it', () => {
  const ruled = [
    stated(1, { property: 'names', value: name('The Third'), standing: 'accepted' }),
    stated(2, { property: 'names', value: name('The Unity'), standing: 'rejected' }),
    stated(3, { property: 'names', value: name('The Accord'), standing: 'rejected' }),
  ];
  const another = stated(4, { property: 'names', value: name('The Accord'), standing: 'disputed', note: { en: 'still said' } });
  const record = ruledRecord(actor, { property: 'names', ruled, after: [...ruled, another] });
  expect(record).toMatchObject({ names: [name('The Accord'), name('The Third')] });
});

test('a record that would not hold is refused', () => {
  const ruled = [stated(1, { property: 'kind', value: 'no such kind', standing: 'accepted' })];
  expect(() => ruledRecord(actor, { property: 'kind', ruled, after: ruled })).toThrow('is not valid');
});
