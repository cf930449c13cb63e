import { FuzzyDate } from '@mithaq/domain';
import { z } from 'zod';
import { AgreementFilter } from './agreement.ts';
import { Ref, TopicRef } from './ref.ts';
import { Key, written } from './written.ts';

/** How many agreements one comparison takes in. */
export const mostCompared = 200;

const filters = { actor: true, topic: true, instrument: true, nature: true, field: true, text: true, from: true, to: true } as const;

/**
 * Which agreements to compare: these, by id or slug, in this order; or else those that the filters of the list keep, newest first.
 * `topics` are the columns, by code; all of the taxonomy's where none are given.
 */
export const CompareRequest = AgreementFilter.pick(filters).extend({
  agreements: z.array(Key).min(1).max(mostCompared).optional(),
  topics: z.array(written(100)).min(1).max(100).optional(),
});
export type CompareRequest = z.output<typeof CompareRequest>;

/** Agreements by topics. What is absent is an answer too: rows and columns without a clause stay. */
export const Comparison = z.object({
  /** `total` counts clauses of these agreements, each once. */
  columns: z.array(z.object({ topic: TopicRef, level: z.enum(['group', 'topic']), total: z.int() })),
  /** `cells` are the clauses under each column, in the order of the columns; `total` how many of its clauses have a column. */
  rows: z.array(
    z.object({ agreement: Ref, parties: z.array(Ref), date: FuzzyDate.optional(), cells: z.array(z.array(Ref)), total: z.int() }),
  ),
  total: z.int(),
  /** Clauses of which no topic is among the columns. */
  elsewhere: z.array(Ref),
  /** How many agreements the filters keep beyond those compared. */
  left: z.int(),
});
export type Comparison = z.output<typeof Comparison>;
