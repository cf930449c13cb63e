import { ActorKind, CountryCode, Interval, LocalizedText, Name, RecognitionForm } from '@mithaq/domain';
import { z } from 'zod';
import { AgreementRow, NameView } from './agreement.ts';
import { EventRow } from './event.ts';
import { ordersBy, PageRequest, pageOf } from './page.ts';
import { Ref } from './ref.ts';
import { DisputeView, SourceRef, StatementView, SupportView } from './statement.ts';
import { Key } from './written.ts';

/** An actor in a list. */
export const ActorRow = z.object({
  ref: Ref,
  kind: ActorKind,
  names: z.array(Name),
  countries: z.array(CountryCode),
  actsFor: Ref.optional(),
  partOf: Ref.optional(),
  agreementCount: z.int(),
  eventCount: z.int(),
});
export type ActorRow = z.output<typeof ActorRow>;
export const ActorList = pageOf(ActorRow);
export type ActorList = z.output<typeof ActorList>;

/**
 * `partOf` is the id or slug of what an actor is part of, `actsFor` of the state that it claims to act for. `sort` is `name` unless
 * given: the caption in the caller's language; a cursor holds for one order alone.
 */
export const ActorFilter = PageRequest.extend({
  kind: ActorKind.optional(),
  country: CountryCode.optional(),
  partOf: Key.optional(),
  actsFor: Key.optional(),
  sort: ordersBy('name', 'agreements', 'events').optional(),
});
export type ActorFilter = z.output<typeof ActorFilter>;

/** One tenure, seen from the person or from the office. */
export const TenureView = z.object({
  id: z.string(),
  office: Ref,
  organisation: Ref,
  person: Ref,
  interval: Interval,
  statements: z.array(StatementView),
  support: SupportView,
});
export type TenureView = z.output<typeof TenureView>;

/** One recognition, seen from either side: who recognises whom, as what, and for how long as far as sources tell. */
export const RecognitionView = z.object({
  id: z.string(),
  by: Ref,
  of: Ref,
  as: RecognitionForm,
  interval: Interval,
  statements: z.array(StatementView),
  support: SupportView,
});
export type RecognitionView = z.output<typeof RecognitionView>;

/** Another actor that this one is tied to, and through which agreements and events. */
export const TieView = z.object({ actor: Ref, agreements: z.array(Ref), events: z.array(Ref) });
export type TieView = z.output<typeof TieView>;

/**
 * Everything that an actor's page shows, in one answer. It carries the newest hundred of its agreements, the newest two hundred of its
 * events, the closest hundred of those tied to it through these, and the first two hundred of its parts; the counts are of them all, and
 * the lists of agreements, events and actors have the rest.
 */
export const ActorPage = z.object({
  ref: Ref,
  revision: z.int(),
  kind: ActorKind,
  names: z.array(NameView),
  countries: z.array(CountryCode),
  actsFor: Ref.optional(),
  partOf: Ref.optional(),
  parts: z.array(Ref),
  partCount: z.int(),
  notes: LocalizedText.optional(),
  wikidata: z.string().optional(),
  /** Offices that this person held. */
  tenures: z.array(TenureView),
  /** Who held the offices of this organisation. */
  officers: z.array(TenureView),
  /** Who held the offices of its parts: of a government's ministries. */
  partOfficers: z.array(TenureView),
  /** Who recognises this actor. That nobody is named is no refusal: no source that was read tells of it. */
  recognisedBy: z.array(RecognitionView),
  /** Whom this actor recognises. */
  recognises: z.array(RecognitionView),
  agreements: z.array(AgreementRow),
  agreementCount: z.int(),
  events: z.array(EventRow),
  eventCount: z.int(),
  /** Where sources differ on the day or the place of one of these events. */
  eventDisputes: z.array(DisputeView),
  ties: z.array(TieView),
  tieCount: z.int(),
  statements: z.array(StatementView),
  support: SupportView,
  disputes: z.array(DisputeView),
  sources: z.array(SourceRef),
});
export type ActorPage = z.output<typeof ActorPage>;
