import { AgreementRole, EventRole, EventType, Force, FuzzyDate, Instrument, Modality, Name } from '@mithaq/domain';
import { z } from 'zod';
import { Ref, TopicRef } from './ref.ts';
import { NewcomerView, ReferentView, ReferredView, SpanView } from './referent.ts';

const mention = {
  kind: z.literal('mention'),
  /** What else the same words may mean, likeliest first. */
  otherwise: z.array(ReferentView).optional(),
  /** The office that the words name, where they mean the person who held it then. */
  office: ReferentView.optional(),
};

/** A date, and where its words stand. */
const Dated = z.object({ ...SpanView.shape, date: FuzzyDate });

/** Somebody's part: who, in whose name, and as holder of which office. */
const part = { actor: ReferredView, onBehalfOf: ReferredView.optional(), capacity: ReferredView.optional() };

const AgreementRead = z.object({
  kind: z.literal('agreement'),
  /** What the clauses and events of the same text name it by. */
  key: z.string(),
  /** The agreement of the register that goes by this name. */
  record: Ref.optional(),
  instrument: Instrument,
  names: z.array(Name),
  participations: z.array(z.object({ ...part, role: AgreementRole })),
  topics: z.array(TopicRef),
});

const ClauseRead = z.object({
  kind: z.literal('clause'),
  /** The key of its agreement. */
  agreement: z.string().optional(),
  topics: z.array(TopicRef),
  obligated: z.array(ReferredView),
  beneficiaries: z.array(ReferredView),
  force: Force.optional(),
  deadline: Dated.optional(),
});

const EventRead = z.object({
  kind: z.literal('event'),
  type: EventType,
  modality: Modality,
  /** The part of the sentence that tells it; the suggestion's own stretch is its verb or noun. */
  within: SpanView,
  participations: z.array(z.object({ ...part, role: EventRole })),
  date: Dated.optional(),
  place: ReferredView.optional(),
  /** The keys of the agreements that it concerns. */
  agreements: z.array(z.string()),
  attributedTo: ReferredView.optional(),
});

/** What a stretch of a text was read as. Topics and records are named; who is new to the register comes with all that the text says. */
export const SuggestionValueView = z.union([
  z.object({ ...mention, record: Ref }),
  z.object({ ...mention, newcomer: NewcomerView }),
  z.object({ kind: z.literal('date'), date: FuzzyDate }),
  AgreementRead,
  ClauseRead,
  EventRead,
]);
export type SuggestionValueView = z.output<typeof SuggestionValueView>;
