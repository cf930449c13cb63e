import type * as z from 'zod';
import { Statement } from '../../records/statement.ts';
import { AnyRecord } from '../../registry.ts';
import { exactKey } from '../../values/value-key.ts';
import { fieldsIn, fieldsOf, isListOf } from './fields.ts';
import { mergeLists } from './lists.ts';
import type { EditConflict, FieldComparison, Revised } from './types.ts';

/** Two edits of one revision of a record or statement, and the numbers of the revisions that a conflict names. */
export interface Edits<Of extends Revised = Revised> {
  /** What both started from. */
  readonly base: Of;
  /** What somebody else made of it, which is there now. */
  readonly theirs: Of;
  readonly ours: Of;
  /** The number of the revision that both started from. */
  readonly from: number;
  /** The number of the revision that is there now. */
  readonly current: number;
  /** Fields that somebody ruled on, by name, and whose value they take. They clash no more. */
  readonly chosen?: ReadonlyMap<string, 'theirs' | 'ours'>;
}

/** Two edits as one, or why somebody has to choose. */
export type EditsMerge<Of extends Revised = Revised> =
  | { readonly outcome: 'merged'; readonly merged: Of }
  | { readonly outcome: 'conflict'; readonly conflict: EditConflict<Of> };

/**
 * Joins two edits of one revision, so that neither is lost. A field that one of them changed is as that one has it; a field that
 * both changed to the same value has that value. All else that both changed clashes, whether each put in a value of its own or
 * one took out what the other changed. Values are compared to the letter. Which edit is called theirs makes no difference to
 * what is joined.
 *
 * A list that both changed is joined element by element: what either took out is out, what either put in is in, after what it was
 * put after. It clashes where both took out the same element and one put something in, which may be what that element was changed
 * into; where one put in once more what the other took out; and where the elements that both have stand in different orders.
 *
 * What a statement says (subject, property, value, modality) is what its passages were cited for and its standing was given to: where the
 * edits do not say the same, and each changed something, everything on which they differ clashes.
 *
 * What was joined is held against the schema. Where the edits are fine each by itself and not together (one made the actor a state,
 * the other made it part of another), every field clashes that would do in another of its three versions.
 * @throws RangeError where the three are not revisions of one record or statement
 */
export function mergeRevisions<Of extends Revised>({ base, theirs, ours, from, current, chosen }: Edits<Of>): EditsMerge<Of> {
  if (!isOneSubject(base, theirs) || !isOneSubject(base, ours)) throw new RangeError('not revisions of one record or statement');
  const fields = fieldEdits({ base, theirs, ours }, chosen);
  if (fields.every(({ joined }) => joined)) {
    const merged = revisionWith(base, fields);
    if (merged) return { outcome: 'merged', merged };
  }
  return { outcome: 'conflict', conflict: { from, current, theirs, ours, fields: comparisonsOf(base, fields) } };
}

type Three<Of> = Readonly<Record<'base' | 'theirs' | 'ours', Of>>;

/** A field that either edit changed, and what the two make of it together; where they clash, nothing. */
interface FieldEdit extends Three<unknown> {
  readonly property: string;
  readonly joined: { readonly value: unknown } | undefined;
}

function isOneSubject(one: Revised, other: Revised): boolean {
  return one.record === other.record && one.id === other.id;
}

function isSame(one: unknown, other: unknown): boolean {
  return exactKey(one) === exactKey(other);
}

function fieldEdits({ base, theirs, ours }: Three<Revised>, chosen: Edits['chosen'] = new Map()): readonly FieldEdit[] {
  const [old, one, other] = [fieldsIn(base), fieldsIn(theirs), fieldsIn(ours)];
  const changed = fieldsOf(base)
    .map((property) => ({ property, base: old.get(property), theirs: one.get(property), ours: other.get(property) }))
    .filter((field) => !isSame(field.theirs, field.base) || !isSame(field.ours, field.base));
  const isTorn = base.record === 'statement' && saysTwoThings(changed.filter(({ property }) => !chosen.has(property)));
  return changed.map((field) => {
    const side = chosen.get(field.property);
    if (side !== undefined) return { ...field, joined: { value: field[side] } };
    const joined = isTorn ? agreed(field) : joinedValue(field, isListOf(base, field.property));
    return { ...field, joined };
  });
}

const said: readonly string[] = ['subject', 'property', 'value', 'modality'];

interface NamedField extends Three<unknown> {
  readonly property: string;
}

/** Whether two edits of a statement have it say different things, and each changed something that the other did not. */
function saysTwoThings(changed: readonly NamedField[]): boolean {
  const differing = changed.filter(({ theirs, ours }) => !isSame(theirs, ours));
  return (
    differing.some(({ property }) => said.includes(property)) &&
    differing.some(({ base, theirs }) => !isSame(theirs, base)) &&
    differing.some(({ base, ours }) => !isSame(ours, base))
  );
}

function agreed({ theirs, ours }: Three<unknown>): FieldEdit['joined'] {
  return isSame(theirs, ours) ? { value: ours } : undefined;
}

function joinedValue({ base, theirs, ours }: Three<unknown>, isListed: boolean): FieldEdit['joined'] {
  if (isSame(theirs, base)) return { value: ours };
  if (isSame(ours, base) || isSame(theirs, ours)) return { value: theirs };
  if (!isListed || theirs === undefined || ours === undefined) return undefined;
  const value = mergeLists({ base, theirs, ours });
  return value && { value };
}

/** A revision with the fields as they were joined; `undefined` where its schema refuses that. */
function revisionWith<Of extends Revised>(base: Of, fields: readonly FieldEdit[]): Of | undefined {
  const edited = fields.map(({ property, joined }): [string, unknown] => [property, joined?.value]);
  const present = [...new Map([...fieldsIn(base), ...edited])].filter(([, value]) => value !== undefined);
  const schema: z.ZodType<Revised> = base.record === 'statement' ? Statement : AnyRecord;
  const parsed = schema.safeParse(Object.fromEntries(present));
  return parsed.success && isLike(parsed.data, base) ? parsed.data : undefined;
}

function isLike<Of extends Revised>(revised: Revised, base: Of): revised is Of {
  return isOneSubject(revised, base);
}

function comparisonsOf(base: Revised, fields: readonly FieldEdit[]): readonly FieldComparison[] {
  const clashing = clashingIn(base, fields);
  return fields.map(({ joined, ...field }) => ({ ...field, clashes: clashing.has(field.property) }));
}

/** The fields that could not be joined; where all could and the whole does not hold, those of which another version would do. */
function clashingIn(base: Revised, fields: readonly FieldEdit[]): ReadonlySet<string> {
  const unjoined = fields.filter(({ joined }) => !joined);
  const telling = unjoined.length > 0 ? unjoined : fields.filter((field) => wouldDoOtherwise(base, fields, field));
  return new Set((telling.length > 0 ? telling : fields).map(({ property }) => property));
}

function wouldDoOtherwise(base: Revised, fields: readonly FieldEdit[], field: FieldEdit): boolean {
  return [field.base, field.theirs, field.ours].some((value) => {
    const otherwise = fields.map((one) => (one === field ? { ...one, joined: { value } } : one));
    return revisionWith(base, otherwise) !== undefined;
  });
}
