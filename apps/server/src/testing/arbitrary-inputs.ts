import fc from 'fast-check';
import { type JsonSchema, jsonSchemaOf } from './json-schema.ts';
import type { Procedure } from './procedures.ts';

/** Keys and ids of what is there, so that some of what is asked is found. */
export type Pool = readonly string[];

/** Deeper than this a schema that refers to itself ends. */
const deepest = 6;

interface Place {
  readonly root: JsonSchema;
  readonly pool: Pool;
  readonly depth: number;
}

/** Inputs of the form that a procedure takes; most of them it takes indeed. */
export function validInputs({ input }: Procedure, pool: Pool): fc.Arbitrary<unknown> {
  if (input === undefined) return fc.constant(undefined);
  const root = jsonSchemaOf(input);
  return arbitraryOf(root, { root, pool, depth: 0 });
}

function arbitraryOf(schema: JsonSchema, place: Place): fc.Arbitrary<unknown> {
  const { root } = place;
  if (schema.$ref !== undefined) return place.depth > deepest ? fc.constant(null) : arbitraryOf(referred(root, schema.$ref), deeper(place));
  const ways = schema.anyOf ?? schema.oneOf;
  if (ways !== undefined) return fc.oneof(...ways.map((way) => arbitraryOf(way, deeper(place))));
  if (schema.allOf !== undefined) return merged(schema.allOf.map((part) => arbitraryOf(part, deeper(place))));
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  return typed(schema, place);
}

function typed(schema: JsonSchema, place: Place): fc.Arbitrary<unknown> {
  switch (schema.type) {
    case 'object':
      return objectOf(schema, place);
    case 'array':
      return listOf(schema, place);
    case 'string':
      return textOf(schema, place);
    case 'integer':
      return fc.integer({ min: Math.max(schema.minimum ?? -5, -(2 ** 31)), max: Math.min(schema.maximum ?? 1_000, 2 ** 31 - 1) });
    case 'number':
      return fc.double({ min: schema.minimum ?? -1_000, max: schema.maximum ?? 1_000, noNaN: true });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      return fc.jsonValue({ maxDepth: 2 });
  }
}

function deeper(place: Place): Place {
  return { ...place, depth: place.depth + 1 };
}

function referred(root: JsonSchema, ref: string): JsonSchema {
  return ref === '#' ? root : (root.$defs?.[ref.replace('#/$defs/', '')] ?? {});
}

function merged(parts: readonly fc.Arbitrary<unknown>[]): fc.Arbitrary<unknown> {
  return fc.tuple(...parts).map((values) => Object.assign({}, ...values));
}

function objectOf({ properties = {}, required = [], additionalProperties }: JsonSchema, place: Place): fc.Arbitrary<unknown> {
  const fields = Object.fromEntries(Object.entries(properties).map(([name, field]) => [name, arbitraryOf(field, deeper(place))]));
  const known = fc.record(fields, { requiredKeys: required.filter((name) => name in fields) });
  if (typeof additionalProperties !== 'object' || place.depth > deepest) return known;
  const keys = fc.constantFrom('en', 'ar', 'fr', 'zz-Latn');
  return fc
    .tuple(fc.dictionary(keys, arbitraryOf(additionalProperties, deeper(place)), { minKeys: 1, maxKeys: 2 }), known)
    .map(([more, own]) => ({
      ...more,
      ...own,
    }));
}

function listOf({ items = {}, minItems = 0, maxItems = 3 }: JsonSchema, place: Place): fc.Arbitrary<unknown> {
  const most = place.depth > deepest ? minItems : Math.min(maxItems, Math.max(minItems, 3));
  return fc.array(arbitraryOf(items, deeper(place)), { minLength: minItems, maxLength: most });
}

function textOf({ pattern, minLength = 0, maxLength = 40 }: JsonSchema, { pool }: Place): fc.Arbitrary<unknown> {
  const fitting = pattern === undefined ? undefined : new RegExp(pattern, 'u');
  const known = pool.filter((text) => (fitting?.test(text) ?? true) && text.length >= minLength && text.length <= maxLength);
  const made =
    pattern === undefined
      ? fc.string({ unit: 'grapheme', minLength, maxLength: Math.max(minLength, Math.min(maxLength, 40)) })
      : fc.stringMatching(new RegExp(pattern, 'u'));
  return known.length === 0 ? made : fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...known) }, { weight: 1, arbitrary: made });
}
