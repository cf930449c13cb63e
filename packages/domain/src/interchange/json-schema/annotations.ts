import type { z } from 'zod';

/** A JSON Schema, as far as this code reads it. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The annotation that carries an Arabic title beside the English `title`. */
export const arabicTitle = 'x-title-ar';

/** What a named schema says of itself, and the keywords that its zod schema holds in code. */
export interface Annotations {
  readonly title: string;
  readonly [arabicTitle]: string;
  readonly description: string;
  /** What the zod schema also holds, and JSON Schema can't say. */
  readonly $comment?: string;
  readonly [keyword: string]: unknown;
}

interface Told {
  readonly en: string;
  readonly ar: string;
  readonly says: string;
  /** What JSON Schema can't say. */
  readonly unsaid?: string;
  /** Keywords beside those that zod writes. */
  readonly keywords?: Readonly<Record<string, unknown>>;
}

/** Annotations in the order in which they are read. */
export function annotated({ en, ar, says, unsaid, keywords = {} }: Told): Annotations {
  return {
    title: en,
    [arabicTitle]: ar,
    description: says,
    ...(unsaid === undefined ? {} : { $comment: `Not checked by this schema: ${unsaid}` }),
    ...keywords,
  };
}
