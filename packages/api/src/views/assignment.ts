import { z } from 'zod';
import { Colleague } from './colleague.ts';
import { PersonId } from './person.ts';
import { Key } from './written.ts';

/** Who is to look at a source, by whom that was decided, and when. Without `to`, somebody took an assignment back. */
export const AssignmentView = z.object({
  /** To be named when somebody else is to: counts what was decided, from 1. */
  revision: z.int(),
  to: Colleague.optional(),
  /** The name of whoever decided so. */
  by: z.string().optional(),
  at: z.iso.datetime(),
});
export type AssignmentView = z.output<typeof AssignmentView>;

/** Whose sources a list keeps: the caller's own, those that nobody is to look at, or somebody's. */
export const AssignedTo = z.union([z.enum(['me', 'nobody']), PersonId]);
export type AssignedTo = z.output<typeof AssignedTo>;

const mostAtOnce = 100;

/**
 * Sources, by id or slug, each with the revision of the assignment that was seen (0 where there was none), and who is to look at them: an
 * account that may edit, or `null` for nobody.
 */
export const AssignRequest = z.object({
  sources: z
    .array(z.object({ source: Key, revision: z.int().min(0).max(2_147_483_647) }))
    .min(1)
    .max(mostAtOnce),
  to: PersonId.nullable(),
});
export type AssignRequest = z.output<typeof AssignRequest>;

/** What holds now, in the order asked; `assignment` is absent where nothing was ever decided. */
export const AssignAnswer = z.array(z.object({ source: z.string(), assignment: AssignmentView.optional() }));
export type AssignAnswer = z.output<typeof AssignAnswer>;
