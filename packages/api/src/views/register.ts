import { z } from 'zod';
import { Role } from '../principal.ts';
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
  waitingSources: z.int(),
  openSuggestions: z.int(),
  disputes: z.int(),
  recent: z.array(Change),
});
export type RegisterSummary = z.output<typeof RegisterSummary>;

/** Who is asking. `setUp` is false until the first administrator exists. */
export const Session = z.object({
  setUp: z.boolean(),
  user: z.object({ id: z.string(), name: z.string(), email: z.string(), role: Role }).optional(),
});
export type Session = z.output<typeof Session>;

/** The taxonomy with what the register holds on each topic. */
export const TopicList = z.array(
  z.object({ topic: TopicRef, scope: z.record(z.string(), z.string()), clauseCount: z.int(), agreementCount: z.int() }),
);
export type TopicList = z.output<typeof TopicList>;
