import {
  AgreementRole,
  Day,
  Field,
  Force,
  FuzzyDate,
  Instrument,
  Lineage,
  LocalizedText,
  Name,
  Nature,
  Status,
  TextAvailability,
} from '@mithaq/domain';
import { z } from 'zod';
import { EventRow } from './event.ts';
import { ordersBy, PageRequest, pageOf } from './page.ts';
import { Ref, TopicRef } from './ref.ts';
import { StateRequest } from './state.ts';
import { DisputeView, SourceRef, StatementView, SupportView } from './statement.ts';
import { StatusStretch, StatusView } from './status.ts';
import { Key, written } from './written.ts';

/** An actor's part in an agreement, and the statements that say so. */
export const AgreementPart = z.object({
  actor: Ref,
  role: AgreementRole,
  onBehalfOf: Ref.optional(),
  capacity: Ref.optional(),
  statements: z.array(StatementView),
  support: SupportView,
});
export type AgreementPart = z.output<typeof AgreementPart>;

/** An agreement in a list. `date` is its signature's or first dated event's; `names` are what sources call it. */
export const AgreementRow = z.object({
  ref: Ref,
  names: z.array(Name),
  instrument: Instrument,
  nature: Nature,
  fields: z.array(Field),
  parties: z.array(Ref),
  date: FuzzyDate.optional(),
  status: StatusView,
  topics: z.array(TopicRef),
  clauseCount: z.int(),
  disputeCount: z.int(),
  sourceCount: z.int(),
});
export type AgreementRow = z.output<typeof AgreementRow>;
export const AgreementList = pageOf(AgreementRow);
export type AgreementList = z.output<typeof AgreementList>;

/**
 * Filters of the agreements' list. `actor` is an id or slug, `topic` a code (a group's code takes in its topics). `status`
 * keeps an agreement when any of its derived values on `asOf` is it: one that may be announced or negotiated is in both lists.
 * `text` is what is known of its text; `from` and `to` bound the day that places it in the list, its signature's where it has one.
 * `sort` is `-date` unless given, the newest first; a name is the caption in the caller's language, and a cursor holds for one order alone.
 */
export const AgreementFilter = PageRequest.extend({
  actor: Key.optional(),
  topic: written(100).optional(),
  instrument: Instrument.optional(),
  nature: Nature.optional(),
  status: Status.optional(),
  field: Field.optional(),
  text: TextAvailability.optional(),
  from: Day.optional(),
  to: Day.optional(),
  asOf: Day.optional(),
  sort: ordersBy('date', 'name', 'clauses').optional(),
  ...StateRequest.shape,
});
export type AgreementFilter = z.output<typeof AgreementFilter>;

/** A clause with its passages. */
export const ClauseView = z.object({
  ref: Ref,
  ordinal: z.int(),
  number: z.string().optional(),
  text: LocalizedText.optional(),
  topics: z.array(TopicRef),
  obligated: z.array(Ref),
  beneficiaries: z.array(Ref),
  force: Force.optional(),
  deadline: FuzzyDate.optional(),
  statements: z.array(StatementView),
  support: SupportView,
  disputes: z.array(DisputeView),
});
export type ClauseView = z.output<typeof ClauseView>;

/** One name that sources call the agreement by. */
export const NameView = z.object({ name: Name, statements: z.array(StatementView) });
export type NameView = z.output<typeof NameView>;

/** Everything that an agreement's page shows, in one answer. */
export const AgreementPage = z.object({
  ref: Ref,
  revision: z.int(),
  names: z.array(NameView),
  instrument: Instrument,
  nature: Nature,
  fields: z.array(Field),
  textAvailability: TextAvailability,
  parts: z.array(AgreementPart),
  status: StatusView,
  /** The status over all of time, whatever day is asked about: stretches that follow on each other, the first without a beginning. */
  course: z.array(StatusStretch).min(1),
  clauses: z.array(ClauseView),
  /** In the domain's timeline order. */
  events: z.array(EventRow),
  lineage: z.array(z.object({ relation: Lineage, agreement: Ref, incoming: z.boolean() })),
  /** Of the agreement itself, its clauses and its events. */
  disputes: z.array(DisputeView),
  /** Statements about the agreement that no other field of this answer carries. */
  statements: z.array(StatementView),
  sources: z.array(SourceRef),
});
export type AgreementPage = z.output<typeof AgreementPage>;
