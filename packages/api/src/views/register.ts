import { z } from 'zod';
import { Change } from './change.ts';
import { TopicRef } from './ref.ts';

/** The register at a glance. */
export const RegisterSummary = z.object({
  counts: z.object({
    agreements: z.int(),
    clauses: z.int(),
    actors: z.int(),
    events: z.int(),
    sources: z.int(),
    statements: z.int(),
    passages: z.int(),
  }),
  attachedSources: z.int(),
  /** What waits for an editor to judge it; nobody else is told. */
  waitingSources: z.int().optional(),
  openSuggestions: z.int().optional(),
  disputes: z.int(),
  recent: z.array(Change),
});
export type RegisterSummary = z.output<typeof RegisterSummary>;

/** The taxonomy with what the register holds on each topic. */
export const TopicList = z.array(
  z.object({ topic: TopicRef, scope: z.record(z.string(), z.string()), clauseCount: z.int(), agreementCount: z.int() }),
);
export type TopicList = z.output<typeof TopicList>;
