import type { AnyRecord, Judgement, RecordKind, Statement } from '@mithaq/domain';
import type { Comment, CommentedOn, Mention, ThreadConditions } from './comments.ts';
import type { LearnedCount, LearnedRow } from './learning.ts';
import type { MergeIntent, MergeRow, TurnRow } from './merges.ts';
import type { Slice, Window } from './records.ts';
import type { Author, RevisionConditions, RevisionRow, RevisionSnapshot } from './revisions.ts';
import type { HeldSuggestion } from './suggestions.ts';

/** That a change set was handed in, or came back to be worked on: by whom, when, and with which words. */
export interface HandOver {
  readonly to: 'in-review' | 'draft';
  readonly by: Author;
  readonly at: string;
  readonly note?: string;
}

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

/** A change set as it stands in their list: with what was done with it last while it is open. */
export interface ListedChangeSet extends ChangeSet {
  readonly handedOver?: HandOver;
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
  /** The drafts of these records and statements, in whatever change set they are. */
  draftsOn(subjects: readonly string[]): Promise<readonly Draft[]>;
  /** The newest drafts of records of a kind that are to be published, so many at most; by the ids of their subjects. */
  draftsOf(kind: RecordKind, most: number): Promise<readonly Draft<AnyRecord>[]>;
  /** Drafts of statements about any of these. */
  draftStatementsAbout(subjects: readonly string[]): Promise<readonly Draft<Statement>[]>;
  changeSet(id: string): Promise<ChangeSet | undefined>;
  /** Those that wait for a reviewer, the longest first; those that others gave back; then those begun last first. */
  changeSets(
    conditions: { readonly states?: readonly ChangeSet['state'][]; readonly author?: string; readonly holding?: boolean },
    window: Window,
  ): Promise<Slice<ListedChangeSet>>;
  /** How a change set went from hand to hand, the earliest first. */
  handOvers(changeSet: string): Promise<readonly HandOver[]>;
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
  /** The merges that stand of these records, whichever of the two they are; all of them, the latest first, where none are named. */
  mergesOf(records?: readonly string[]): Promise<readonly MergeRow[]>;
  /** What a change set is to merge, or did. */
  mergeIntent(changeSet: string): Promise<MergeIntent | undefined>;
  /** Open change sets that are to merge one of these records, or to undo its merge. */
  openMergesOf(records: readonly string[]): Promise<readonly MergeIntent[]>;
  /** Every published statement that names one of these records anywhere in it. Reads all statements: for editors' rare acts alone. */
  statementsNaming(records: readonly string[]): Promise<readonly Statement[]>;
  /** What a published change set made of each record and statement that it changed. */
  turnsOf(changeSet: string): Promise<readonly TurnRow[]>;
  comment(id: string): Promise<Comment | undefined>;
  /** The ids of threads, which are those of their first comments; the newest first. @throws MithaqError `invalid-input` for an `after` that no answer gave */
  threads(conditions: ThreadConditions, window: Window): Promise<Slice<string>>;
  /** All comments of these threads, each thread together: the one that it begins with, then the others as they came. */
  commentsIn(threads: readonly string[]): Promise<readonly Comment[]>;
  /** What a comment about this would be about; nothing where there is neither such a record nor such a statement, drafted or published. */
  commentedOn(id: string): Promise<CommentedOn | undefined>;
  /** The comments that mention somebody, the newest mention first. @throws MithaqError `invalid-input` for an `after` that no answer gave */
  mentionsOf(asked: { readonly person: string; readonly unread: boolean }, window: Window): Promise<Slice<Mention>>;
  /** How many mentions somebody has not read. */
  unreadMentions(person: string): Promise<number>;
}
