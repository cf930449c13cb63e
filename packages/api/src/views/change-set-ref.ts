import { idSchema } from '@mithaq/domain';
import { z } from 'zod';

/** The id of a change set: a TypeID with the prefix `changeset`. */
export const ChangeSetId = idSchema('changeset');
export type ChangeSetId = z.output<typeof ChangeSetId>;

/** A change set as its drafts mention it, with the revision to name when handing it in or publishing it. */
export const ChangeSetRef = z.object({ id: z.string(), title: z.string(), revision: z.int() });
export type ChangeSetRef = z.output<typeof ChangeSetRef>;
