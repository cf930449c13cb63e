import { FuzzyDate, LocalizedText, Name, type RecordKind, recordKinds, statementValueSchema, vocabularies } from '@mithaq/domain';
import { z } from 'zod';
import type { Choice } from './makings.ts';

/** How a value of a field is given here. What none of these fits is corroborated where the record has it already, and typed in the record's own editor where not. */
export type ValueForm =
  | { readonly form: 'name' | 'words' | 'date' | 'text' | 'other' }
  | { readonly form: 'code'; readonly of: readonly Choice[] }
  | { readonly form: 'record'; readonly kind: RecordKind };

/** How a value of a field is given, as its schema in the domain tells. */
export function valueFormOf(kind: RecordKind, property: string): ValueForm {
  const schema = statementValueSchema(kind, property);
  const bare = schema && unwrapped(schema);
  if (bare === Name) return { form: 'name' };
  if (bare === LocalizedText) return { form: 'words' };
  if (bare === FuzzyDate) return { form: 'date' };
  if (bare instanceof z.ZodEnum || isUnionOfCodes(bare)) return codesOf(bare);
  const to = recordKinds.find((one) => bare?.safeParse(`${one}_01hk1549exfs18wtbyab785bk2`).success && !bare.safeParse('x').success);
  if (to !== undefined) return { form: 'record', kind: to };
  return { form: bare instanceof z.ZodString ? 'text' : 'other' };
}

function unwrapped(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodExactOptional) {
    const inner = schema.unwrap();
    return inner instanceof z.ZodType ? unwrapped(inner) : schema;
  }
  return schema;
}

function isUnionOfCodes(schema: z.ZodType | undefined): schema is z.ZodUnion {
  return schema instanceof z.ZodUnion && schema.options.every((one) => one instanceof z.ZodEnum || one instanceof z.ZodLiteral);
}

/** The terms of the vocabulary that has every code of a schema. */
function codesOf(schema: z.ZodType): ValueForm {
  const all: readonly { readonly terms: readonly Choice[] }[] = Object.values(vocabularies);
  const fits = all
    .map(({ terms }) => ({ terms, of: terms.filter(({ code }) => schema.safeParse(code).success) }))
    .filter(({ of }) => of.length > 1)
    .toSorted((one, other) => other.of.length / other.terms.length - one.of.length / one.terms.length || other.of.length - one.of.length);
  const [best] = fits;
  return best === undefined ? { form: 'other' } : { form: 'code', of: best.of };
}
