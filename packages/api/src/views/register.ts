import { recordKinds } from '@mithaq/domain';
import { z } from 'zod';
import { Change } from './change.ts';
import { TopicRef } from './ref.ts';
import { Key } from './written.ts';

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

/** Addresses of the records of one kind, by id; after an id, where one is given. */
export const AddressRequest = z.object({
  kind: z.enum(recordKinds),
  limit: z.int().min(1).max(10_000).default(1_000),
  after: Key.optional(),
});
export type AddressRequest = z.output<typeof AddressRequest>;

/** Where records are to be read, and when each was last published. */
export const AddressList = z.array(z.object({ id: z.string(), slug: z.string(), at: z.string() }));
export type AddressList = z.output<typeof AddressList>;
