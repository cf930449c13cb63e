import { z } from 'zod';
import type { LocalizedText } from '../values/text.ts';

/** One term of a closed vocabulary: its code, its label in both interface languages, and its equivalents elsewhere. */
export interface Term<Code extends string = string> {
  readonly code: Code;
  readonly label: LocalizedText;
  readonly crosswalk?: Readonly<Record<string, string>>;
}

/** A closed vocabulary: a zod enum of its codes, and the terms by code. */
export interface Vocabulary<Code extends string> {
  readonly schema: z.ZodEnum<{ readonly [One in Code]: One }>;
  readonly terms: readonly Term<Code>[];
  readonly label: (code: Code) => LocalizedText;
}

/** Builds a vocabulary from rows of code, Arabic label, English label and crosswalk. */
export function vocabulary<const Code extends string>(
  rows: readonly (readonly [code: Code, ar: string, en: string, crosswalk?: Readonly<Record<string, string>>])[],
): Vocabulary<Code> {
  const terms = rows.map(([code, ar, en, crosswalk]): Term<Code> => ({ code, label: { ar, en }, ...(crosswalk ? { crosswalk } : {}) }));
  const labels = new Map(terms.map((term) => [term.code, term.label]));
  const schema = z.enum(terms.map((term) => term.code));
  return { schema, terms, label: (code) => labels.get(code) ?? { en: code } };
}
