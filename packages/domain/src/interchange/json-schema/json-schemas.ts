import * as z from 'zod';
import { currentSchemaVersion } from '../../records/header.ts';
import type { LocalizedText } from '../../values/text.ts';
import { type Annotations, arabicTitle, type JsonSchema } from './annotations.ts';
import { type NamedRecord, namedRecords } from './named-records.ts';
import { type NamedValue, namedValues } from './named-values.ts';

/** The address under which every schema stands, and against which their references resolve. It changes with the schema version. */
export const schemaBase = `https://w3id.org/mithaq/schema/${currentSchemaVersion}/`;

/** A schema that is published by itself, under the name of its file. */
export interface PublishedSchema {
  /** Such as `agreement.json`; its `$id` is `schemaBase` and this. */
  readonly file: string;
  readonly schema: JsonSchema;
}

const valuesFile = 'values.json';

/**
 * Every record, the statement and `record.json` (any record) as JSON Schema 2020-12, one file each, and `values.json` with
 * what they share. They describe what the zod schemas take (`io: input`), strictly: a property that is not named is refused.
 * What JSON Schema can't say stands in `$comment`s that begin with "Not checked by this schema".
 */
export function jsonSchemas(): readonly PublishedSchema[] {
  const { schemas } = z.toJSONSchema(registryOf([...namedValues, ...namedRecords]), { io: 'input', uri: referenceTo, override });
  const emitted = new Map<string, JsonSchema>(Object.entries(schemas));
  return [...namedRecords.map((record) => publishedRecord(record, emitted)), publishedValues(emitted)];
}

type Registered = Annotations & { readonly id: string };

function registryOf(named: readonly NamedValue[]): z.core.$ZodRegistry<Registered> {
  const registry = z.registry<Registered>();
  for (const { name, schema, annotations } of named) registry.add(schema, { id: name, ...annotations });
  return registry;
}

/** References are relative, so that they resolve under the base and beside one another on a disk. */
function referenceTo(name: string): string {
  return namedRecords.some((record) => record.name === name) ? `${name}.json` : `${valuesFile}#/$defs/${name}`;
}

/**
 * `format: uri` is RFC 3986 and would refuse the letters that WHATWG addresses may have; the scheme is what is checked. `\d` is
 * any digit of Unicode to some engines (Python's among them), so patterns have the ten digits instead.
 */
function override({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodTypes; jsonSchema: JsonSchema }): void {
  const { def } = zodSchema._zod;
  if (def.type !== 'string') return;
  if (jsonSchema.pattern !== undefined) jsonSchema.pattern = withPlainDigits(jsonSchema.pattern);
  if (!('format' in def) || def.format !== 'url') return;
  delete jsonSchema.format;
  jsonSchema.pattern = '^https?://';
}

/** A regular expression with `[0-9]` for `\d`, and `0-9` within a class. */
function withPlainDigits(pattern: string): string {
  return pattern.replaceAll(/\[(?:\\.|[^\]\\])*\]|\\./g, (part) => {
    if (part.startsWith('[')) return part.replaceAll('\\d', '0-9');
    return part === '\\d' ? '[0-9]' : part;
  });
}

function publishedRecord({ name, annotations, properties }: NamedRecord, emitted: ReadonlyMap<string, JsonSchema>): PublishedSchema {
  const file = `${name}.json`;
  return { file, schema: withIdentity(file, annotations, withPropertyTitles(bodyOf(name, emitted), properties)) };
}

function publishedValues(emitted: ReadonlyMap<string, JsonSchema>): PublishedSchema {
  const defs = namedValues.map(({ name, annotations }) => [name, local({ ...annotations, ...bodyOf(name, emitted) })]);
  const told = { title: 'Values', [arabicTitle]: 'قيم', description: 'What records are made of.' };
  return { file: valuesFile, schema: withIdentity(valuesFile, told, { $defs: Object.fromEntries(defs) }) };
}

function withIdentity(file: string, annotations: Annotations, body: JsonSchema): JsonSchema {
  const identity: JsonSchema = { $schema: 'https://json-schema.org/draft/2020-12/schema', $id: schemaBase + file };
  return { ...identity, ...annotations, ...body };
}

/** What zod wrote of a schema, without the identity that it gave. */
function bodyOf(name: string, emitted: ReadonlyMap<string, JsonSchema>): JsonSchema {
  const { $schema: _schema, $id: _id, ...body } = emitted.get(name) ?? {};
  return body;
}

/** References within `values.json` name the place alone. */
function local<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value).replaceAll(`"$ref":"${valuesFile}#`, '"$ref":"#'));
}

/** The properties of a record, or of each of its variants, under the names that every front end gives them. */
function withPropertyTitles(schema: JsonSchema, titles: Readonly<Record<string, LocalizedText>>): JsonSchema {
  const titled = (variant: JsonSchema): JsonSchema => ({ ...variant, ...titledProperties(variant, titles) });
  return schema.oneOf === undefined ? titled(schema) : { ...schema, oneOf: schema.oneOf.map(titled) };
}

function titledProperties({ properties }: JsonSchema, titles: Readonly<Record<string, LocalizedText>>): Pick<JsonSchema, 'properties'> {
  if (properties === undefined) return {};
  const titled = Object.entries(properties).map(([name, property]) => {
    const { en, ar } = titles[name] ?? {};
    return [name, en === undefined || ar === undefined ? property : { title: en, [arabicTitle]: ar, ...Object(property) }];
  });
  return { properties: Object.fromEntries(titled) };
}
