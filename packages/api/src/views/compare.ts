import { FuzzyDate } from '@mithaq/domain';
import { z } from 'zod';
import { AgreementFilter } from './agreement.ts';
import { Ref, TopicRef } from './ref.ts';
import { SupportView } from './statement.ts';
import { StatusView } from './status.ts';
import { Key, written } from './written.ts';

/** How many agreements one comparison takes in. */
const mostCompared = 200;

const filters = {
  actor: true,
  topic: true,
  instrument: true,
  nature: true,
  status: true,
  field: true,
  text: true,
  from: true,
  to: true,
  asOf: true,
  cursor: true,
} as const;

/**
 * Which agreements to compare: these, by id or slug, in this order; or else a page of those that the filters of the list keep, the newest
 * or the oldest first. `topics` are the columns, by code; all of the taxonomy's where none are given. Statuses are as of `asOf`.
 */
export const CompareRequest = AgreementFilter.pick(filters).extend({
  agreements: z.array(Key).min(1).max(mostCompared).optional(),
  topics: z.array(written(100)).min(1).max(100).optional(),
  order: z.enum(['newest', 'oldest']).default('newest'),
  limit: z.int().min(1).max(mostCompared).default(50),
});
export type CompareRequest = z.output<typeof CompareRequest>;

/**
 * What an agreement provides for under one column: its clauses there, and how well they are backed. `support` is of all of them together;
 * `single` counts those of which one source alone tells, `disputed` those on which sources differ.
 */
export const ComparedCell = z.object({
  /** The place of its column, from 0. */
  column: z.int(),
  clauses: z.array(Ref).min(1),
  support: SupportView,
  single: z.int(),
  disputed: z.int(),
});
export type ComparedCell = z.output<typeof ComparedCell>;

/** An agreement in a comparison. Only cells with a clause are there, by their columns; `total` counts its clauses that have a column. */
export const ComparedAgreement = z.object({
  agreement: Ref,
  parties: z.array(Ref),
  date: FuzzyDate.optional(),
  status: StatusView,
  cells: z.array(ComparedCell),
  total: z.int(),
});
export type ComparedAgreement = z.output<typeof ComparedAgreement>;

/** Agreements by topics. What is absent is an answer too: rows and columns without a clause stay. */
export const Comparison = z.object({
  /** `total` counts clauses of these agreements, each once. */
  columns: z.array(z.object({ topic: TopicRef, level: z.enum(['group', 'topic']), total: z.int() })),
  rows: z.array(ComparedAgreement),
  total: z.int(),
  /** Clauses of which no topic is among the columns. */
  elsewhere: z.array(Ref),
  /** How many agreements the filters keep beyond those compared, before and after them. */
  left: z.int(),
  /** The cursor of the agreements that come next; absent where none do. */
  next: z.string().optional(),
});
export type Comparison = z.output<typeof Comparison>;
