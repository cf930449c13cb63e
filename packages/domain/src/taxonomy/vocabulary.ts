import type { z } from 'zod';
import type { LocalizedText } from '../values/text.ts';
import type { Crosswalk } from './crosswalk.ts';

/** Where a term comes from in law: the articles or headings of each authority (`authorities` names them). */
export type Law = Readonly<Record<string, readonly string[]>>;

/** One term of a closed vocabulary, in both interface languages. */
export interface Term<Code extends string = string> {
  readonly code: Code;
  readonly label: LocalizedText;
  /** What the term takes in, and what it leaves to others. */
  readonly scope: LocalizedText;
  readonly law?: Law;
  readonly crosswalk?: Crosswalk;
}

/** A closed vocabulary: the schema of its codes, and its terms in the order in which they are shown. */
export interface Vocabulary<Code extends string, Entry extends Term<Code> = Term<Code>> {
  readonly schema: z.ZodEnum<{ readonly [One in Code]: One }>;
  readonly terms: readonly Entry[];
  readonly label: (code: Code) => LocalizedText;
  /** The term with a code, if the vocabulary has it. */
  readonly term: (code: string) => Entry | undefined;
}

/** Joins the codes of a vocabulary with their terms. They are kept apart so that a schema can be used without any of its texts. */
export function vocabulary<Code extends string, Entry extends Term<Code>>(
  schema: z.ZodEnum<{ readonly [One in Code]: One }>,
  terms: readonly Entry[],
): Vocabulary<Code, Entry> {
  const byCode = new Map<string, Entry>(terms.map((term) => [term.code, term]));
  return { schema, terms, label: (code) => byCode.get(code)?.label ?? { en: code }, term: (code) => byCode.get(code) };
}
