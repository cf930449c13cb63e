import { z } from 'zod';
import { Slug } from '../values/id.ts';
import type { LocalizedText } from '../values/text.ts';

/** What every record carries beside its own fields. `schemaVersion` tells which migration an older copy needs. */
export const header = { schemaVersion: z.literal(1), slug: Slug } as const;

/** The properties of a record that statements can be about: all but what identifies it. */
export type PropertyOf<Subject> = Exclude<keyof Subject & string, 'record' | 'id' | keyof typeof header>;

/** The name of every property of a record, for every front end. */
export type PropertyLabels<Subject> = { readonly [Property in PropertyOf<Subject>]-?: LocalizedText };
