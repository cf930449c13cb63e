import fc from 'fast-check';
import { AnyRecord, recordKinds, Statement } from '../index.ts';
import { fieldsIn, fieldsOf, isListOf } from '../rules/revisions/fields.ts';
import type { Revised } from '../rules/revisions/types.ts';
import { anyRecordOf, anyStatement } from './arbitrary-records.ts';
import { oneOf } from './arbitrary-values.ts';

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A list with elements taken out, put elsewhere, and put in from another. */
function editedList(held: readonly unknown[], donated: readonly unknown[]): fc.Arbitrary<readonly unknown[]> {
  const kept = fc.oneof(fc.subarray([...held]), fc.shuffledSubarray([...held]));
  return fc
    .tuple(kept, fc.subarray([...donated]), fc.nat(held.length))
    .map(([list, added, at]) => [...list.slice(0, at), ...added, ...list.slice(at)]);
}

function editedField(revised: Revised, property: string, donor: Revised): fc.Arbitrary<unknown> {
  const [held, given] = [fieldsIn(revised).get(property), fieldsIn(donor).get(property)];
  const list = editedList(asList(held), asList(given));
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant(held) },
    { weight: 2, arbitrary: isListOf(revised, property) ? list : fc.constant(given) },
    { weight: 1, arbitrary: fc.constant(given) },
  );
}

/** An edit of a record or statement that its schema takes: some of its fields as another of its kind has them. */
function editOf(revised: Revised, donor: Revised): fc.Arbitrary<Revised> {
  const schema = revised.record === 'statement' ? Statement : AnyRecord;
  return fc.tuple(...fieldsOf(revised).map((property) => editedField(revised, property, donor))).map((values) => {
    const edited = new Map<string, unknown>(Object.entries(revised));
    for (const [at, property] of fieldsOf(revised).entries()) edited.set(property, values[at]);
    const parsed = schema.safeParse(Object.fromEntries([...edited].filter(([, value]) => value !== undefined)));
    return parsed.success ? parsed.data : revised;
  });
}

const anyTwo: fc.Arbitrary<readonly [Revised, Revised]> = fc.oneof(
  oneOf(recordKinds).chain((kind) => fc.tuple(anyRecordOf(kind), anyRecordOf(kind))),
  fc.tuple(anyStatement, anyStatement),
);

/** A record or statement, and two edits of it that often change the same fields, and sometimes to the same. */
export const anyEdits: fc.Arbitrary<Readonly<Record<'base' | 'theirs' | 'ours', Revised>>> = anyTwo.chain(([base, donor]) =>
  fc.record({ base: fc.constant(base), theirs: editOf(base, donor), ours: editOf(base, donor) }),
);
