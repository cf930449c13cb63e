import * as z from 'zod';
import { Slug } from '../values/id.ts';
import type { LocalizedText } from '../values/text.ts';

/** The version of the schemas in this package. A change that an older copy would not pass raises it, and brings a migration. */
export const currentSchemaVersion = 2;

export const SchemaVersion = z.literal(currentSchemaVersion);

/** What every record carries beside its own fields. `schemaVersion` tells which migrations an older copy needs (`readRecord`). */
export const header = { schemaVersion: SchemaVersion, slug: Slug } as const;

/** Every property that some variant of a record has. */
type KeyOf<Subject> = Subject extends unknown ? keyof Subject & string : never;

/** The properties of a record that statements can be about: all but what identifies it. */
export type PropertyOf<Subject> = Exclude<KeyOf<Subject>, 'record' | 'id' | keyof typeof header>;

/** The name of every property of a record, for every front end. */
export type PropertyLabels<Subject> = { readonly [Property in PropertyOf<Subject>]-?: LocalizedText };
