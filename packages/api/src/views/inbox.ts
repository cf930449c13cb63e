import { z } from 'zod';
import { Key } from './written.ts';

/** Sources, by id or slug. */
const Sources = z.array(Key).min(1).max(100);

/** Sources that nobody needs to read, or (`aside: false`) that somebody does after all. */
export const PutAsideRequest = z.object({ sources: Sources, aside: z.boolean() });
export type PutAsideRequest = z.output<typeof PutAsideRequest>;

/** The ids of those that were not so before: what undoing it is about. */
export const PutAsideAnswer = z.object({ changed: z.array(z.string()) });
export type PutAsideAnswer = z.output<typeof PutAsideAnswer>;

export const OpenSuggestionsRequest = z.object({ sources: Sources });
export type OpenSuggestionsRequest = z.output<typeof OpenSuggestionsRequest>;

/** How many suggestions of a source are open, by how sure the reader was of them. */
export const OpenCounts = z.object({ source: z.string(), high: z.int(), medium: z.int(), low: z.int() });
export type OpenCounts = z.output<typeof OpenCounts>;

/** In the order in which the sources were named. */
export const OpenSuggestionsAnswer = z.array(OpenCounts);
export type OpenSuggestionsAnswer = z.output<typeof OpenSuggestionsAnswer>;

/** `below: 'medium'` is about those of which the reader was hardly sure, `'high'` about all but those of which it was sure. */
export const RejectBelowRequest = z.object({ source: Key, below: z.enum(['medium', 'high']) });
export type RejectBelowRequest = z.output<typeof RejectBelowRequest>;

/** What was rejected, each with the revision at which it stands now, and how many of the same are left to ask again for. */
export const RejectBelowAnswer = z.object({
  source: z.string(),
  rejected: z.array(z.object({ id: z.string(), revision: z.int() })),
  left: z.int().nonnegative(),
});
export type RejectBelowAnswer = z.output<typeof RejectBelowAnswer>;
