import { type Detail, MithaqError } from '../../errors.ts';
import { isStored } from '../../migrations/migration.ts';

/** A JSON-LD object: a document, a node, a language map. */
export type JsonLdObject = Readonly<Record<string, unknown>>;

/** Where reading has got to, and what ids are relative to. */
export interface Reading {
  readonly base: string;
  readonly path: readonly (string | number)[];
}

/** How values of one kind are written in JSON-LD: what their term has to say of itself, and the way there and back. */
export interface Shape {
  /** What a term of this shape has in the context beside its IRI. */
  readonly definition: Readonly<Record<string, string>>;
  /** The fields of the objects within, whose terms the context needs too. */
  readonly fields: readonly Field[];
  readonly write: (value: unknown) => unknown;
  /** Undoes `write`, also after a processor has expanded and compacted. What it gives is held against the schema afterwards. */
  readonly read: (json: unknown, reading: Reading) => unknown;
}

/** The term that a property has in JSON-LD, the IRI behind it, and the shape of its values. */
export interface Field {
  readonly term: string;
  readonly iri: string;
  readonly shape: Shape;
}

/** A field for every property of a value. */
export type FieldsOf<Value> = { readonly [Property in keyof Value & string]-?: Field };

/** Fields by the property that each carries. */
export type Fields = Readonly<Record<string, Field>>;

/** Describes one field. @param iri as it stands in the context, with a prefix */
export function field(term: string, iri: string, shape: Shape): Field {
  return { term, iri, shape };
}

/** Writes every property that has a field, and leaves the others. */
export function writeFields(value: unknown, fields: Fields): JsonLdObject {
  const table = new Map(Object.entries(fields));
  const held = isStored(value) ? Object.entries(value) : [];
  return Object.fromEntries(
    held.flatMap(([property, inner]) => {
      const one = table.get(property);
      return one ? [[one.term, one.shape.write(inner)]] : [];
    }),
  );
}

/** What a node says that its properties do not: keywords, and what was derived from them when it was written. */
const keywords = ['@context', 'id', 'type'];

/**
 * Reads the properties of a node. A term is known by its name, or by its prefixed IRI, to which processors fall back for an empty
 * list of a term with a type.
 * @param derived terms that repeat what other terms say, and are not read
 * @throws MithaqError `invalid-input` at a term that the fields do not have
 */
export function readFields(
  json: unknown,
  { fields, derived = [] }: { fields: Fields; derived?: readonly string[] },
  reading: Reading,
): JsonLdObject {
  if (!isStored(json)) throw unexpected({ ar: 'كائن', en: 'an object' }, reading);
  const table = new Map(
    Object.entries(fields).flatMap(([property, one]) => [
      [one.term, { property, shape: one.shape }] as const,
      [one.iri, { property, shape: one.shape }] as const,
    ]),
  );
  const unread = new Set([...keywords, ...derived.filter((term) => !table.has(term))]);
  return Object.fromEntries(
    Object.entries(json).flatMap(([term, value]) => {
      if (unread.has(term)) return [];
      const one = table.get(term);
      if (!one) throw unexpected({ ar: 'مصطلح تعرفه الصيغة', en: 'a term that the format has here' }, within(reading, term));
      return [[one.property, one.shape.read(value, within(reading, term))]];
    }),
  );
}

/** The place one step further in. */
export function within(reading: Reading, key: string | number): Reading {
  return { ...reading, path: [...reading.path, key] };
}

/** A failure to read what stands at a place. */
export function unexpected(expected: Detail, { path }: Reading): MithaqError {
  return new MithaqError('invalid-input', { expected }, path);
}
