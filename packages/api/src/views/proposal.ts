import { LocalizedText, RecordId, SuggestionId } from '@mithaq/domain';
import { z } from 'zod';
import { ChangeSetId, ChangeSetRef } from './change-set-ref.ts';
import { Ref } from './ref.ts';
import { SpanView } from './referent.ts';
import { SuggestionView } from './suggestion.ts';
import { Key, written } from './written.ts';

/** The kinds of record that a text can give. */
const PartKind = z.enum(['agreement', 'clause', 'event', 'actor', 'place', 'office']);

/** A record that a part may be, and why. */
const Candidate = z.object({ record: Ref, reasons: z.array(LocalizedText) });

/** What a part is to the register: new, one of its records, or perhaps one of several; then an editor decides. */
export const PartMatchView = z.discriminatedUnion('match', [
  z.object({ match: z.literal('new') }),
  z.object({ match: z.literal('held'), ...Candidate.shape }),
  z.object({ match: z.literal('unsure'), candidates: z.array(Candidate) }),
]);
export type PartMatchView = z.output<typeof PartMatchView>;

/** One value that a text gives, and how it stands to what the register holds. */
export const ProposedValueView = z.object({
  key: z.string(),
  property: z.string(),
  propertyLabel: LocalizedText,
  display: LocalizedText,
  /**
   * `new` where its record is; `corroborates` the same value that is held; `adds` one that the record lacks; `agrees` with the held value
   * without being it; or `contradicts` it. Where it differs, it is stated beside the value and changes none.
   */
  standing: z.enum(['new', 'adds', 'corroborates', 'agrees', 'contradicts']),
  /** The value as it stands on the record. */
  held: LocalizedText.optional(),
  /** Another reading in the same text, which does not stand on the record. */
  isBeside: z.boolean(),
  /** Whether it is stated already where this text gives it: accepting it would state nothing more. */
  isStated: z.boolean(),
  passages: z.array(SpanView),
});
export type ProposedValueView = z.output<typeof ProposedValueView>;

/** What a text says of one record. */
export const PartView = z.object({
  /** Names the part for good within its text: what is dropped and decided is named by it. */
  key: z.string(),
  record: PartKind,
  label: LocalizedText,
  /** The key of the part without which it means nothing: a clause's agreement. */
  of: z.string().optional(),
  match: PartMatchView,
  values: z.array(ProposedValueView),
  passages: z.array(SpanView),
  confidence: z.enum(['high', 'medium', 'low']),
  reasons: z.array(LocalizedText),
  /** The open suggestions that it was made of; they are judged with it. */
  suggestions: z.array(z.string()),
  /** Whether it was accepted already: its record is drafted or published, and nothing of it waits. */
  isDone: z.boolean(),
});
export type PartView = z.output<typeof PartView>;

/** What an editor still has to give or to decide before a part can be accepted. */
export const OpenQuestionView = z.object({
  part: z.string(),
  question: z.enum(['missing', 'unfit', 'unsourced', 'undecided']),
  property: z.string().optional(),
  words: LocalizedText,
  /** What an editor can give in its place: the codes that the property may have. Absent where no list answers the question. */
  choices: z.array(z.object({ code: z.string(), label: LocalizedText })).optional(),
});
export type OpenQuestionView = z.output<typeof OpenQuestionView>;

/** What accepting a proposal would change: drafts of new records, drafts of records with values added, statements with passages. */
export const OutcomeView = z.object({
  made: z.array(z.object({ part: z.string(), record: PartKind, label: LocalizedText })),
  changed: z.array(Ref),
  statements: z.int(),
  open: z.array(OpenQuestionView),
  /** Whether it can be accepted as it is: its main part comes to a record, and nothing is undecided. */
  isReady: z.boolean(),
});
export type OutcomeView = z.output<typeof OutcomeView>;

/** What a text says of one thing, ready to be accepted whole: an agreement with its clauses and events, an event, or somebody new. */
export const ProposalView = z.object({
  key: z.string(),
  /** Of the proposal as it is shown: whoever accepts it names it, and is refused where text or register have changed since. */
  digest: z.string(),
  title: LocalizedText,
  /** Whether it was accepted before, but for some of it: what waits of it was left out then. */
  isRest: z.boolean(),
  /** The main part first, then clauses and events in the order of the text, then newcomers. */
  parts: z.array(PartView),
  outcome: OutcomeView,
});
export type ProposalView = z.output<typeof ProposalView>;

/** What was accepted of a source and is drafted: it can be undone for as long as it is not published. */
export const AcceptedProposalView = z.object({ key: z.string(), changeSet: ChangeSetRef, suggestions: z.int() });
export type AcceptedProposalView = z.output<typeof AcceptedProposalView>;

/** The proposals of a source, by its id or slug. */
export const ProposalsRequest = z.object({ source: Key });
export type ProposalsRequest = z.output<typeof ProposalsRequest>;

/** What matters most first. `more` is how many there are beyond those that are told. */
export const ProposalList = z.object({
  rows: z.array(ProposalView),
  more: z.int(),
  accepted: z.array(AcceptedProposalView),
});
export type ProposalList = z.output<typeof ProposalList>;

const ProposalKey = written(2_000).min(1);
const most = 500;

/**
 * A proposal as an editor wants it. `dropped` are parts and values by their keys; `decisions` say of parts which record of the register each
 * is, or that it is new; `given` are codes that new records have where the text is silent or was misread (`nature` of an agreement).
 */
const Choice = z.object({
  source: Key,
  key: ProposalKey,
  dropped: z.array(ProposalKey).max(most).default([]),
  decisions: z
    .array(z.object({ part: ProposalKey, record: z.union([RecordId, z.literal('new')]) }))
    .max(most)
    .default([]),
  given: z
    .array(z.object({ part: ProposalKey, property: written(60), code: written(100) }))
    .max(most)
    .default([]),
});

export const PreviewProposalRequest = Choice;
export type PreviewProposalRequest = z.output<typeof PreviewProposalRequest>;

/** `digest` is that of the proposal as it was shown (`ProposalView`). */
export const AcceptProposalRequest = Choice.extend({ digest: z.string().max(100), changeSet: ChangeSetId.optional() });
export type AcceptProposalRequest = z.output<typeof AcceptProposalRequest>;

/** What was drafted, and the suggestions that were accepted with it. */
export const AcceptProposalAnswer = z.object({
  changeSet: ChangeSetRef,
  records: z.array(z.object({ part: z.string(), record: z.string() })),
  suggestions: z.array(SuggestionView),
});
export type AcceptProposalAnswer = z.output<typeof AcceptProposalAnswer>;

export const RejectProposalRequest = z.object({ source: Key, key: ProposalKey, digest: z.string().max(100) });
export type RejectProposalRequest = z.output<typeof RejectProposalRequest>;

/** The suggestions that were rejected with a proposal, or are open again. */
export const JudgedWithProposal = z.object({ suggestions: z.array(SuggestionView) });
export type JudgedWithProposal = z.output<typeof JudgedWithProposal>;

/**
 * Takes an acceptance back: what it drafted is given up, its suggestions are open again. `suggestions` are those that were accepted with it:
 * one proposal may have been accepted in parts. Without them all of them are taken back.
 */
export const UndoProposalRequest = z.object({
  source: Key,
  key: ProposalKey,
  changeSet: ChangeSetId,
  suggestions: z.array(SuggestionId).max(most).optional(),
});
export type UndoProposalRequest = z.output<typeof UndoProposalRequest>;
