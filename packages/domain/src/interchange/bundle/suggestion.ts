import * as z from 'zod';
import { ActorKind } from '../../taxonomy/actor-kinds.ts';
import { EventType, Modality } from '../../taxonomy/event-types.ts';
import { Force, Instrument } from '../../taxonomy/instruments.ts';
import { AgreementRole, EventRole } from '../../taxonomy/roles.ts';
import { TopicCode } from '../../taxonomy/topic-code.ts';
import { CountryCode } from '../../values/country.ts';
import { FuzzyDate } from '../../values/fuzzy-date.ts';
import { AgreementId, ChangeSetId, RecordId, SourceId, SuggestionId } from '../../values/id.ts';
import { Name } from '../../values/name.ts';
import { LocalizedText } from '../../values/text.ts';

/** A stretch of the source's text: offsets in UTF-16 code units, `end` excluded, and what stands there. */
const span = { start: z.int().nonnegative(), end: z.int().nonnegative(), exact: z.string() } as const;
const Span = z.strictObject(span);

/** Who or what a text names that the register did not have. `key` is the same for the same newcomer in every text. */
const newcomer = {
  key: z.string().min(1),
  kind: z.enum(['actor', 'place', 'office']),
  actorKind: ActorKind.exactOptional(),
  names: z.array(Name),
  country: CountryCode.exactOptional(),
} as const;

/** Whose an office is: one step, as an organisation is not told by another one. */
const Organisation = z.union([z.strictObject({ record: RecordId }), z.strictObject({ newcomer: z.strictObject(newcomer) })]);
const Newcomer = z.strictObject({ ...newcomer, organisation: Organisation.exactOptional() });

const Referent = z.union([z.strictObject({ record: RecordId }), z.strictObject({ newcomer: Newcomer })]);
const Referred = z.strictObject({ ...span, referent: Referent });
const Dated = z.strictObject({ ...span, date: FuzzyDate });

const part = { actor: Referred, onBehalfOf: Referred.exactOptional(), capacity: Referred.exactOptional() } as const;

const mention = { kind: z.literal('mention'), otherwise: z.array(Referent).exactOptional(), office: Referent.exactOptional() } as const;

/**
 * What a stretch of a text was read as: a mention of a record, or of a newcomer; a date; an agreement, one of its clauses, or an event, with
 * those who take part in it and the words that say so. An agreement's `key` is what the clauses and events of the same text name it by.
 */
export const SuggestionValue = z.union([
  z.strictObject({ ...mention, record: RecordId }),
  z.strictObject({ ...mention, newcomer: Newcomer }),
  z.strictObject({ kind: z.literal('date'), date: FuzzyDate }),
  z.strictObject({
    kind: z.literal('agreement'),
    key: z.string().min(1),
    record: AgreementId.exactOptional(),
    instrument: Instrument,
    names: z.array(Name),
    participations: z.array(z.strictObject({ ...part, role: AgreementRole })),
    topics: z.array(TopicCode),
  }),
  z.strictObject({
    kind: z.literal('clause'),
    agreement: z.string().min(1).exactOptional(),
    topics: z.tuple([TopicCode], TopicCode),
    obligated: z.array(Referred),
    beneficiaries: z.array(Referred),
    force: Force.exactOptional(),
    deadline: Dated.exactOptional(),
  }),
  z.strictObject({
    kind: z.literal('event'),
    type: EventType,
    modality: Modality,
    within: Span,
    participations: z.array(z.strictObject({ ...part, role: EventRole })),
    date: Dated.exactOptional(),
    place: Referred.exactOptional(),
    agreements: z.array(z.string().min(1)),
    attributedTo: Referred.exactOptional(),
  }),
]);
export type SuggestionValue = z.output<typeof SuggestionValue>;

/** What a reader of texts proposed of one stretch of a source, and what an editor made of that. Offsets count UTF-16 code units. */
export const SuggestionEntry = z.strictObject({
  id: SuggestionId,
  source: SourceId,
  ...span,
  value: SuggestionValue,
  confidence: z.enum(['high', 'medium', 'low']),
  reason: LocalizedText,
  /** What it rests on: the key under which suggestions of its sort are counted as they are judged. Absent where nothing is to be learned. */
  basis: z.string().min(1).max(500).exactOptional(),
  /** Where it comes from, if not from Mithaq's own reader: the model that proposed it. */
  origin: z.strictObject({ model: z.string().min(1) }).exactOptional(),
  standing: z.enum(['open', 'accepted', 'rejected']),
  /** How often it was judged. */
  revision: z.int().nonnegative(),
  /** The record that an editor took the words to mean, where it is another than the one that was proposed. */
  chosen: RecordId.exactOptional(),
  /**
   * What accepting it drafted: records and statements by their ids, and the change set that they went to. `proposal` is the key of the proposal
   * with which it was accepted.
   */
  drafted: z
    .strictObject({ changeSet: ChangeSetId, subjects: z.array(z.string().min(1)), proposal: z.string().min(1).exactOptional() })
    .exactOptional(),
  judgedBy: z.string().exactOptional(),
  judgedAt: z.iso.datetime().exactOptional(),
});
export type SuggestionEntry = z.output<typeof SuggestionEntry>;
