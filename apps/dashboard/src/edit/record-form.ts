import { currentSchemaVersion, describeKind, type LocalizedText, propertyLabel, propertyLabels, type RecordKind } from '@mithaq/domain';
import * as z from 'zod';
import type { Draftable } from '../keeping/draftable.ts';
import type { PartShape, Shape } from './shape.ts';
import { codesOf, fieldsOf, isOptional, shapeOf, unwrapped } from './shape-of.ts';

/** One property of a record in its form. */
export interface FieldShape extends PartShape {
  readonly label: LocalizedText;
}

/** What a kind of record may be: the properties of one of its variants, and for which values of the telling property. */
interface Variant {
  readonly codes: ReadonlySet<unknown>;
  readonly fields: readonly FieldShape[];
}

/** How records of one kind are edited, read off their schema. */
export interface RecordForm {
  readonly kind: RecordKind;
  /** The property that decides which others a record has; absent where all records of the kind have the same. */
  readonly teller: string | undefined;
  readonly variants: readonly Variant[];
}

const known = new Map<RecordKind, RecordForm>();

/** The form of a kind of record. */
export function formOf(kind: RecordKind): RecordForm {
  const form = known.get(kind) ?? readForm(kind);
  known.set(kind, form);
  return form;
}

function readForm(kind: RecordKind): RecordForm {
  const schema: z.ZodType = describeKind(kind).schema;
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const teller = schema.def.discriminator;
    const options = schema.options.filter((option) => option instanceof z.ZodObject);
    const codes = codesOf(options.flatMap((option) => tellingOf(option, teller)));
    return { kind, teller, variants: options.map((option) => variantOf({ kind, schema: option, teller, codes })) };
  }
  if (schema instanceof z.ZodObject) return { kind, teller: undefined, variants: [variantOf({ kind, schema })] };
  throw new RangeError(`a kind of record that is no object: ${kind}`);
}

function tellingOf(schema: z.ZodObject, teller: string): readonly (z.ZodEnum | z.ZodLiteral)[] {
  const field = fieldsOf(schema).find(([key]) => key === teller)?.[1];
  return field instanceof z.ZodEnum || field instanceof z.ZodLiteral ? [field] : [];
}

interface Told {
  readonly kind: RecordKind;
  readonly schema: z.ZodObject;
  readonly teller?: string;
  /** All codes of the telling property, in whichever variant. */
  readonly codes?: Shape;
}

function variantOf({ kind, schema, teller, codes }: Told): Variant {
  const held = new Map(fieldsOf(schema));
  const fields = Object.keys(propertyLabels(kind)).flatMap((key): FieldShape[] => {
    const field = held.get(key);
    if (field === undefined) return [];
    const shape = key === teller && codes !== undefined ? codes : shapeOf(unwrapped(field));
    return [{ key, shape, isOptional: isOptional(field), label: propertyLabel(kind, key) }];
  });
  const telling = teller === undefined ? [] : tellingOf(schema, teller);
  return { codes: new Set(telling.flatMap((one) => (one instanceof z.ZodEnum ? one.options : [...one.values]))), fields };
}

/** The properties that a record has a place for, in the order in which the register lists them. Before it is told what it is, those of all. */
export function fieldsFor({ teller, variants }: RecordForm, data: Draftable): readonly FieldShape[] {
  const own = teller === undefined ? variants[0] : variants.find(({ codes }) => codes.has(data[teller]));
  if (own !== undefined) return own.fields;
  const [first, ...others] = variants;
  return (first?.fields ?? []).filter(({ key }) => others.every(({ fields }) => fields.some((field) => field.key === key)));
}

/** The properties of a record that it would have no place for any more, were its telling property another one. */
export function displacedBy(form: RecordForm, data: Draftable, told: unknown): readonly FieldShape[] {
  if (form.teller === undefined) return [];
  const stays = new Set(fieldsFor(form, { ...data, [form.teller]: typeof told === 'string' ? told : '' }).map(({ key }) => key));
  const all = new Map(form.variants.flatMap(({ fields }) => fields).map((field) => [field.key, field]));
  return [...all.values()].filter(({ key }) => data[key] !== undefined && !stays.has(key));
}

/** A record of which nothing is known yet but what it is: its lists are there, and empty, and its name in addresses is its own id's. */
export function blankRecord(kind: RecordKind, id: string): Draftable {
  const form = formOf(kind);
  const everywhere = fieldsFor(form, {});
  const lists = everywhere
    .filter(({ shape, isOptional: may }) => shape.form === 'list' && shape.mayBeEmpty && !may)
    .map(({ key }) => [key, []]);
  const truths = everywhere.filter(({ shape }) => shape.form === 'truth').map(({ key }) => [key, false]);
  return {
    record: kind,
    id,
    schemaVersion: currentSchemaVersion,
    slug: `${kind}-${id.slice(-6)}`,
    ...Object.fromEntries([...lists, ...truths]),
  };
}

/** Whether a record of a kind can be made by typing alone: a source is made of a file. */
export function mayBeTyped(kind: RecordKind): boolean {
  return formOf(kind).variants.every(({ fields }) => fields.every(({ shape }) => shape.form !== 'file'));
}

/** The fields that a record of a kind cannot do without: what a new one is asked for where it is made in passing. */
export function neededFields(kind: RecordKind, data: Draftable): readonly FieldShape[] {
  const blank = blankRecord(kind, '');
  return fieldsFor(formOf(kind), data).filter(({ key, isOptional: may }) => !may && blank[key] === undefined);
}
