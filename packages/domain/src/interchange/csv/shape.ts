import * as z from 'zod';
import { Statement } from '../../records/statement.ts';
import { describeKind } from '../../registry.ts';
import { RecordId } from '../../values/id.ts';
import { LocalizedText, PublicNote } from '../../values/text.ts';
import type { EntryKind } from '../intake/entry.ts';
import { entryKinds } from '../intake/order.ts';

/**
 * How a value is laid out in a table: in one cell, in a cell for each language, over several columns, or in a table of its
 * own. An object that can be hollow may have no member at all, so that having none and not being there are two things.
 */
export type Shape =
  | { readonly form: 'cell'; readonly type: CellType; readonly schema: z.ZodType }
  | { readonly form: 'texts' }
  | { readonly form: 'group'; readonly members: ReadonlyMap<string, Member>; readonly schema?: z.ZodType; readonly canBeHollow: boolean }
  | { readonly form: 'list'; readonly element: Shape };

/** What stands in a cell. `id` is the id of a record, beside which tables show its slug; `json` any JSON value. */
export type CellType = 'text' | 'id' | 'number' | 'boolean' | 'json';

export interface Member {
  readonly shape: Shape;
  /** Whether every variant of the whole has it. */
  readonly required: boolean;
}

/** The schema of one kind of entry. */
export function schemaOf(kind: EntryKind): z.ZodType {
  return kind === 'statement' ? Statement : describeKind(kind).schema;
}

/**
 * The shape of what a schema describes. Variants (a discriminated union) are laid out as one: the columns of all of them.
 * @throws RangeError where a schema has no flat shape; a test holds that none of the model's is such
 */
export function shapeOf(schema: z.ZodType): Shape {
  if (schema === LocalizedText || schema === PublicNote) return { form: 'texts' };
  if (schema instanceof z.ZodObject) return groupOf(schema);
  if (schema instanceof z.ZodArray) return { form: 'list', element: shapeOf(typed(schema.element)) };
  if (schema instanceof z.ZodUnion) return mergedVariants(schema.options.map((option) => shapeOf(typed(option))));
  return { form: 'cell', type: cellTypeOf(schema), schema };
}

/** Whether what stands at a place is a single cell, and not several of them or a table. */
export function isCellAt(shape: Shape, [step, ...rest]: readonly (string | number)[]): boolean {
  if (step === undefined) return shape.form === 'cell';
  if (shape.form === 'texts') return rest.length === 0;
  if (shape.form === 'list') return isCellAt(shape.element, rest);
  const member = shape.form === 'group' ? shape.members.get(String(step)) : undefined;
  return member !== undefined && isCellAt(member.shape, rest);
}

function groupOf(schema: z.ZodObject): Shape {
  const members = Object.entries(schema.shape).map(([name, field]): [string, Member] => {
    const optional = field instanceof z.ZodExactOptional || field instanceof z.ZodOptional;
    return [name, { shape: shapeOf(typed(optional ? field.unwrap() : field)), required: !optional }];
  });
  return {
    form: 'group',
    members: new Map(members),
    schema,
    canBeHollow: members.every(([, { required }]) => !required),
  };
}

function mergedVariants(variants: readonly Shape[]): Shape {
  const groups = variants.filter((variant) => variant.form === 'group');
  if (groups.length < variants.length) throw new RangeError('variants of a value that are not all objects have no flat shape');
  const memberships = groups.map(({ members }) => members);
  const names = new Set(memberships.flatMap((members) => [...members.keys()]));
  const members = new Map([...names].map((name) => [name, mergedMember(memberships, name)]));
  return { form: 'group', members, canBeHollow: groups.some(({ canBeHollow }) => canBeHollow) };
}

function mergedMember(groups: readonly ReadonlyMap<string, Member>[], name: string): Member {
  const held = groups.flatMap((members) => members.get(name) ?? []);
  const [first, ...others] = held.map(({ shape }) => shape);
  if (first === undefined || others.some((other) => !isAlike(first, other)))
    throw new RangeError(`variants differ in the shape of ${name}`);
  return { shape: first, required: held.length === groups.length && held.every(({ required }) => required) };
}

function isAlike(one: Shape, other: Shape): boolean {
  return JSON.stringify(outline(one)) === JSON.stringify(outline(other));
}

function outline(shape: Shape): unknown {
  if (shape.form === 'cell') return shape.type;
  if (shape.form === 'list') return [outline(shape.element)];
  if (shape.form === 'group') return [...shape.members].map(([name, member]) => [name, outline(member.shape)]);
  return shape.form;
}

const textual: ReadonlySet<string> = new Set(['string', 'enum', 'literal']);

function cellTypeOf(schema: z.ZodType): CellType {
  if (recordIds.has(schema)) return 'id';
  if (schema instanceof z.ZodLiteral && [...schema.values].every((value) => typeof value === 'number')) return 'number';
  const { type } = schema.def;
  if (textual.has(type)) return 'text';
  if (type === 'number' || type === 'boolean') return type;
  if (type === 'lazy') return 'json';
  throw new RangeError(`a value of the type ${type} has no cell`);
}

function typed(schema: unknown): z.ZodType {
  if (schema instanceof z.ZodType) return schema;
  throw new RangeError('a schema of another library has no shape');
}

/** The schemas of the ids of records, as each kind gives its own. */
const recordIds: ReadonlySet<unknown> = new Set([RecordId, ...entryKinds.flatMap((kind) => idsIn(schemaOf(kind)))]);

function idsIn(schema: unknown): readonly unknown[] {
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(idsIn);
  return schema instanceof z.ZodObject ? [schema.shape['id']] : [];
}
