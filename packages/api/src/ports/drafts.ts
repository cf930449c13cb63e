import type { AnyRecord, Judgement, RecordKind, Statement } from '@mithaq/domain';
import type { LearnedCount, LearnedRow } from './learning.ts';
import type { Slice, Window } from './records.ts';
import type { Author, RevisionConditions, RevisionRow, RevisionSnapshot } from './revisions.ts';
import type { HeldSuggestion } from './suggestions.ts';

/** A set of drafts that is reviewed and published as one. */
export interface ChangeSet {
  readonly id: string;
  readonly title: string;
  readonly state: 'draft' | 'in-review' | 'published' | 'discarded';
  /** What a reviewer said when giving it back, or an editor when handing it in. */
  readonly note?: string;
  /** Counts what happens to it, each draft that is saved or given up in it, too: who publishes it has seen all of it. */
  readonly revision: number;
  readonly by: Author;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly publishedBy?: Author;
  readonly publishedAt?: string;
  /** How many drafts are in it; of one that was published, were. */
  readonly size: number;
}

/** A record or statement as an editor left it, not published yet. `act` says what publishing will do. */
export interface Draft<Of extends AnyRecord | Statement = AnyRecord | Statement> {
  readonly subject: string;
  readonly kind: RecordKind | 'statement';
  readonly act: 'publish' | 'withdraw';
  readonly data: Of;
  readonly revision: number;
  /** The published revision that it started from; absent for what is new. */
  readonly base?: number;
  readonly changeSet: string;
  readonly state: 'draft' | 'in-review';
  readonly by: Author;
  readonly at: string;
}

/** What an editor hands in. `from` is the revision it was made from (the draft's where there is one), absent for what is new. */
export interface DraftEdit {
  readonly entry: AnyRecord | Statement;
  readonly from?: number;
  readonly changeSet: string;
  readonly message?: string;
}

/** What was published, joined with what had been published since it was begun, and the number of its revision. */
export interface Published {
  readonly data: AnyRecord | Statement;
  readonly revision: number;
}

/** Reading what is not published, and the history. */
export interface Backstage {
  draft(subject: string): Promise<Draft | undefined>;
  draftsIn(changeSet: string): Promise<readonly Draft[]>;
  /** The newest drafts of records of a kind that are to be published, so many at most; by the ids of their subjects. */
  draftsOf(kind: RecordKind, most: number): Promise<readonly Draft<AnyRecord>[]>;
  /** Drafts of statements about any of these. */
  draftStatementsAbout(subjects: readonly string[]): Promise<readonly Draft<Statement>[]>;
  changeSet(id: string): Promise<ChangeSet | undefined>;
  changeSets(
    conditions: { readonly states?: readonly ChangeSet['state'][]; readonly author?: string },
    window: Window,
  ): Promise<Slice<ChangeSet>>;
  /** The newest first. */
  revisions(conditions: RevisionConditions, window: Window): Promise<Slice<RevisionRow>>;
  revision(subject: string, revision: number): Promise<RevisionSnapshot | undefined>;
  /** The suggestions whose acceptance drafted something in a change set. */
  suggestionsDraftedIn(changeSet: string): Promise<readonly HeldSuggestion[]>;
  /** What editors made of suggestions so far, by what these rest on. */
  learned(): Promise<readonly LearnedCount[]>;
  /** How many decisions were made about what is learned: it grows whenever `learned` may answer otherwise though nothing was judged. */
  learningDecisions(): Promise<number>;
  /** What `learned` answers in a list, what was judged most first; with what was reset and not judged since. @throws MithaqError `invalid-input` for an `after` that no answer gave */
  learnedList(window: Window): Promise<Slice<LearnedRow>>;
  /** Every judgement about any of these records; all of them where none are named. */
  judgements(about?: readonly string[]): Promise<readonly Judgement[]>;
}
