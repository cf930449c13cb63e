import {
  ActorId,
  AgreementId,
  ClauseId,
  CountryCode,
  Day,
  EventId,
  FuzzyDate,
  Interval,
  Language,
  LocalizedText,
  Name,
  OfficeId,
  PlaceId,
  RecognitionId,
  type RecordKind,
  Sha256,
  SourceId,
  TenureId,
  TopicCode,
  vocabularies,
} from '@mithaq/domain';
import * as z from 'zod';
import type { PartShape, Shape, VocabularyName } from './shape.ts';

/** The schemas that have a form of their own. */
const forms = new Map<unknown, Shape>([
  [LocalizedText, { form: 'localized' }],
  [Name, { form: 'name' }],
  [TopicCode, { form: 'topic' }],
  [CountryCode, { form: 'country' }],
  [Language, { form: 'language' }],
  [FuzzyDate, { form: 'date' }],
  [Day, { form: 'day' }],
  [Interval, { form: 'interval' }],
]);

const references = new Map<unknown, RecordKind>([
  [ActorId, 'actor'],
  [OfficeId, 'office'],
  [TenureId, 'tenure'],
  [RecognitionId, 'recognition'],
  [AgreementId, 'agreement'],
  [ClauseId, 'clause'],
  [EventId, 'event'],
  [SourceId, 'source'],
  [PlaceId, 'place'],
]);

/** What the values of a schema look like in a form. @throws RangeError for a schema that no form is known for */
export function shapeOf(schema: unknown): Shape {
  const own = forms.get(schema);
  if (own !== undefined) return own;
  const kind = references.get(schema);
  if (kind !== undefined) return { form: 'reference', kind };
  if (schema instanceof z.ZodArray) return { form: 'list', of: shapeOf(schema.element), mayBeEmpty: schema.safeParse([]).success };
  if (schema instanceof z.ZodUnion) return { form: 'either', choices: schema.options.flatMap((option) => partsOf(option)) };
  if (schema instanceof z.ZodObject) return shapeOfObject(schema);
  if (schema instanceof z.ZodEnum || schema instanceof z.ZodLiteral) return codesOf([schema]);
  return plainShapeOf(schema);
}

function plainShapeOf(schema: unknown): Shape {
  if (schema instanceof z.ZodBoolean) return { form: 'truth' };
  if (schema instanceof z.ZodURL) return { form: 'address' };
  if (schema instanceof z.ZodString) return { form: 'text', most: schema.maxLength ?? undefined };
  if (schema instanceof z.ZodNumber) return numberOf(schema);
  throw new RangeError('a schema that no form is known for');
}

function numberOf(schema: z.ZodNumber): Shape {
  const whole = schema.isInt;
  // A whole number that is more than 0 is at least 1.
  const least = schema.minValue === null || !Number.isFinite(schema.minValue) ? undefined : schema.minValue;
  const isAbove = least !== undefined && !schema.safeParse(least).success;
  const most = schema.maxValue === null || !Number.isFinite(schema.maxValue) ? undefined : schema.maxValue;
  const lowest = isAbove && whole ? Math.floor(least) + 1 : least;
  return { form: 'number', whole, least: inReach(lowest), most: inReach(most) };
}

/** A bound that somebody may come near to: that numbers end somewhere is not told. */
function inReach(bound: number | undefined): number | undefined {
  return bound !== undefined && Math.abs(bound) < Number.MAX_SAFE_INTEGER ? bound : undefined;
}

function shapeOfObject(schema: z.ZodObject): Shape {
  const parts = partsOf(schema);
  const keys = new Set(parts.map(({ key }) => key));
  if (fieldsOf(schema).some(([, field]) => field === Sha256)) return { form: 'file' };
  const precision = parts.find(({ key }) => key === 'precision')?.shape;
  if (keys.has('latitude') && precision?.form === 'code') return { form: 'coordinates', codes: precision.codes };
  return { form: 'group', parts };
}

function partsOf(schema: unknown): readonly PartShape[] {
  if (!(schema instanceof z.ZodObject)) return [];
  return fieldsOf(schema).flatMap(([key, field]) =>
    field === Sha256 ? [] : [{ key, shape: shapeOf(unwrapped(field)), isOptional: isOptional(field) }],
  );
}

/** The fields of an object's schema. */
export function fieldsOf(schema: z.ZodObject): readonly (readonly [string, unknown])[] {
  return Object.entries(schema.shape);
}

/** A field's schema, whether or not the field may be absent. */
export function unwrapped(field: unknown): unknown {
  return field instanceof z.ZodExactOptional || field instanceof z.ZodOptional ? field.unwrap() : field;
}

export function isOptional(field: unknown): boolean {
  return field instanceof z.ZodExactOptional || field instanceof z.ZodOptional;
}

const vocabularyNames = Object.keys(vocabularies).filter((name): name is VocabularyName => name in vocabularies);

/** The codes that some schemas take together, in their vocabulary's order: the smallest vocabulary that has them all. */
export function codesOf(schemas: readonly (z.ZodEnum | z.ZodLiteral)[]): Shape {
  const codes = new Set(schemas.flatMap((schema) => (schema instanceof z.ZodEnum ? schema.options : [...schema.values])).map(String));
  const having = vocabularyNames.filter((name) => [...codes].every((code) => vocabularies[name].term(code) !== undefined));
  const [smallest] = having.toSorted((one, other) => vocabularies[one].terms.length - vocabularies[other].terms.length);
  if (smallest === undefined) throw new RangeError(`codes of no vocabulary: ${[...codes].join(', ')}`);
  const ordered = vocabularies[smallest].terms.map(({ code }) => String(code)).filter((code) => codes.has(code));
  return { form: 'code', vocabulary: smallest, codes: ordered };
}
