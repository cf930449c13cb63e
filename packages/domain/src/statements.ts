import * as z from 'zod';
import type { Statement } from './records/statement.ts';
import { type AnyRecord, describeKind, type RecordKind, recordKinds } from './registry.ts';
import { LocalizedText } from './values/text.ts';
import { valueKey } from './values/value-key.ts';

/** The name of every property of a kind of record that statements can be about. */
export function propertyLabels(kind: RecordKind): Readonly<Record<string, LocalizedText>> {
  return describeKind(kind).properties;
}

/** The name of one property; a property that the kind does not have is called by its code. */
export function propertyLabel(kind: RecordKind, property: string): LocalizedText {
  const labels = propertyLabels(kind);
  return (Object.hasOwn(labels, property) ? labels[property] : undefined) ?? { en: property };
}

/**
 * The schema of one value of a property, as a statement carries it: of an element where the property is a list.
 * `undefined` where the kind has no such property that statements can be about.
 */
export function statementValueSchema(kind: RecordKind, property: string): z.ZodType | undefined {
  if (!Object.hasOwn(propertyLabels(kind), property)) return undefined;
  const field = fieldOf(kind, property);
  const one = field instanceof z.ZodArray ? field.element : field;
  return one instanceof z.ZodType ? one : undefined;
}

/** Whether a property of the record with this id is a list, so that each statement is about one of its elements. */
export function isList(subject: string, property: string): boolean {
  const kind = recordKinds.find((one) => subject.startsWith(`${one}_`));
  return kind !== undefined && fieldOf(kind, property) instanceof z.ZodArray;
}

/** Whether every record of a kind has this property, and as a list. */
export function isListField(kind: RecordKind, property: string): boolean {
  return variantsOf(describeKind(kind).schema).every(
    (variant) => variant instanceof z.ZodObject && shapeOf(variant).get(property) instanceof z.ZodArray,
  );
}

/** What is wrong with a statement about a record. */
export type StatementProblem =
  | { readonly problem: 'other-subject'; readonly subject: string }
  | { readonly problem: 'unknown-property'; readonly property: string }
  | { readonly problem: 'unfit-value'; readonly property: string; readonly path: readonly PropertyKey[]; readonly expected: string }
  | { readonly problem: 'not-on-record'; readonly property: string };

/**
 * Holds a statement against the record it is about: the property has to be one of the record's, the value has to fit it,
 * and what was accepted, or is told as unsupported, has to stand on the record (as the property's value, or as an element of
 * its list; dates are compared by their EDTF expression, and a text by the languages in which it is given: a source that is quoted in
 * Arabic says nothing of the English words beside). What is denied, or did not happen, need not stand there.
 */
export function checkStatement(statement: Statement, subject: AnyRecord): readonly StatementProblem[] {
  const { property } = statement;
  if (statement.subject !== subject.id) return [{ problem: 'other-subject', subject: statement.subject }];
  const schema = statementValueSchema(subject.record, property);
  if (!schema) return [{ problem: 'unknown-property', property }];
  const parsed = schema.safeParse(statement.value);
  if (!parsed.success)
    return parsed.error.issues.map(({ path, message }) => ({ problem: 'unfit-value', property, path, expected: message }));
  return isShown(statement) && !isOnRecord(subject, property, parsed.data) ? [{ problem: 'not-on-record', property }] : [];
}

function isShown({ standing, modality }: Statement): boolean {
  return (standing === 'accepted' || standing === 'unsupported') && modality !== 'denied' && modality !== 'did-not-happen';
}

/** Whether a value stands on a record: as the property's value, as an element of its list, or as what a text says in the languages given. */
export function isOnRecord(subject: AnyRecord, property: string, value: unknown): boolean {
  const held = new Map<string, unknown>(Object.entries(subject)).get(property);
  const values: readonly unknown[] = Array.isArray(held) ? held : [held];
  if (statementValueSchema(subject.record, property) === LocalizedText) return values.some((one) => isSaidIn(one, value));
  return values.some((one) => valueKey(one) === valueKey(value));
}

/** Whether a text says, in each language that another is in, the very same. */
function isSaidIn(held: unknown, said: unknown): boolean {
  const [whole, part] = [LocalizedText.safeParse(held), LocalizedText.safeParse(said)];
  return whole.success && part.success && Object.entries(part.data).every(([language, text]) => whole.data[language] === text);
}

/** The schema of a field, whether or not it may be absent. Where variants of a kind differ in it, any of theirs fits. */
function fieldOf(kind: RecordKind, property: string): z.ZodType | undefined {
  const fields = new Set(variantsOf(describeKind(kind).schema).flatMap((variant) => fieldOfVariant(variant, property)));
  const [first, ...others] = fields;
  return first === undefined || others.length === 0 ? first : z.union([first, ...others]);
}

function variantsOf(schema: z.ZodType): readonly z.ZodType[] {
  return schema instanceof z.ZodDiscriminatedUnion ? schema.options.filter((option) => option instanceof z.ZodType) : [schema];
}

function fieldOfVariant(variant: z.ZodType, property: string): readonly z.ZodType[] {
  const field = variant instanceof z.ZodObject ? shapeOf(variant).get(property) : undefined;
  const given = field instanceof z.ZodExactOptional || field instanceof z.ZodOptional ? field.unwrap() : field;
  return given instanceof z.ZodType ? [given] : [];
}

function shapeOf(variant: z.ZodObject): ReadonlyMap<string, unknown> {
  return new Map<string, unknown>(Object.entries(variant.shape));
}
