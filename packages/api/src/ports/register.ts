import type { AnyRecord, Day, Judgement, Statement } from '@mithaq/domain';
import type { Assigning, Assignment } from './assignments.ts';
import type { AuditReport } from './audit.ts';
import type { Announcement } from './changes.ts';
import type { Comment } from './comments.ts';
import type { Backstage, ChangeSet, Draft, DraftEdit, Published } from './drafts.ts';
import type { Inbox, InboxWriting } from './inbox.ts';
import type { MergeIntent } from './merges.ts';
import type { Reading } from './reading.ts';
import type { Workload, WorkWriting } from './readings.ts';
import type { Held } from './records.ts';
import type { Author } from './revisions.ts';
import type { Snapshot } from './snapshot.ts';
import type { HeldSuggestion } from './suggestions.ts';
import type { TaxonomyDesk, TaxonomyWriting } from './taxonomy.ts';

/** Writing, within one transaction: all of it is kept or none. */
export interface Writing extends Reading, Backstage, Workload, WorkWriting, Inbox, InboxWriting, TaxonomyDesk, TaxonomyWriting {
  /** Saves a record. `from` is the revision it was read at, absent for a new record. @throws MithaqError `stale-revision`, `invalid-record` */
  save(record: AnyRecord, from?: number, message?: string): Promise<Held>;
  saveStatement(statement: Statement): Promise<void>;
  removeStatement(id: string): Promise<void>;
  attachText(source: string, text: string): Promise<void>;
  addSuggestions(suggestions: readonly HeldSuggestion[]): Promise<void>;
  /** Replaces a suggestion that is still at `from`. @throws MithaqError `stale-revision` */
  updateSuggestion(suggestion: HeldSuggestion, from: number): Promise<void>;
  /** Decides that of a basis only what is judged from now on counts. @throws MithaqError `not-found` where nothing of it was judged */
  resetLearning(basis: string): Promise<void>;
  /** Takes the reset of a basis back. @throws MithaqError `not-found` where there is none */
  restoreLearning(basis: string): Promise<void>;
  /**
   * Keeps an edit as a draft. One that started from an older revision is joined with what came since where no field overlaps.
   * @throws MithaqError `edit-conflict` with both versions, `not-found`, `in-other-change-set`, `change-set-closed`, `invalid-record`
   */
  saveDraft(edit: DraftEdit): Promise<Draft>;
  /** Proposes that a published record or statement be withdrawn. @throws MithaqError as `saveDraft` */
  draftWithdrawal(subject: string, edit: Omit<DraftEdit, 'entry'>): Promise<Draft>;
  /** Gives a draft up; its revisions stay in the history. @throws MithaqError `stale-revision`, `not-found` */
  discardDraft(subject: string, from: number): Promise<void>;
  createChangeSet(given: { readonly id: string; readonly title: string }): Promise<ChangeSet>;
  /** Renames it, hands it in or gives it back. @throws MithaqError `stale-revision`, `not-found`, `change-set-closed` */
  updateChangeSet(
    id: string,
    from: number,
    patch: { readonly title?: string; readonly state?: 'draft' | 'in-review'; readonly note?: string },
  ): Promise<ChangeSet>;
  /** Gives all of its drafts up. @throws MithaqError `stale-revision`, `not-found`, `change-set-closed` */
  discardChangeSet(id: string, from: number): Promise<ChangeSet>;
  /**
   * Publishes a change set as one: readers see all of it from the commit on. What was published since a draft was begun is joined with it.
   * Every value that it changes needs a source, or a statement that says openly that none is known. A record that is withdrawn takes the
   * statements about it along, its text, and what the reader proposed of it.
   * @throws MithaqError `unsupported-values`, `edit-conflict`, `still-referred-to`, `dangling-reference`, `invalid-record`, `invalid-input` (a
   * slug or file that is taken), `stale-revision`, `not-found`, `change-set-closed`
   */
  publish(id: string, from: number, message?: string): Promise<ChangeSet>;
  /**
   * Publishes one edit at once, by the rules by which a change set is published: joined with what was published since `from`, every value
   * with its source. A draft of the same subject stays, and is joined with this when it is published.
   * @throws MithaqError as `publish`
   */
  publishEdit(edit: Omit<DraftEdit, 'changeSet'>): Promise<Published>;
  saveJudgement(judgement: Judgement): Promise<void>;
  /**
   * Decides who is to look at a source; what is decided already stays as it is. Nothing is answered where there was nothing to take back.
   * @throws MithaqError `stale-revision`, `not-found`
   */
  assignSource(assigning: Assigning): Promise<Assignment | undefined>;
  /**
   * Notes what a change set is to do besides its drafts: when it is published, and the absorbed record went (or came back) with it, its
   * addresses lead to the other record (or to itself again).
   */
  intendMerge(intent: MergeIntent): Promise<void>;
  addComment(comment: Comment): Promise<void>;
  /** Keeps what became of a comment that is still at `from`. @throws MithaqError `stale-revision` */
  updateComment(comment: Comment, from: number): Promise<void>;
  /** Notes that somebody has read these comments, which mention them. */
  readMentions(person: string, comments: readonly string[]): Promise<void>;
  /** Tells subscribers, once this is committed. Nothing else announces anything: not `save`, nor `publish`. */
  announce(change: Announcement): Promise<void>;
}

/** Everything that the register can be asked outside of a transaction. */
export interface Asked extends Reading, Backstage, Workload, Inbox, TaxonomyDesk {
  /**
   * Reading the register as it was known at the end of a past day (UTC): what was published by then. Former and present slugs answer. There
   * are no suggestions, and a search finds nothing: both are of the present.
   */
  knownOn(day: Day): Reading;
  /** Reading the register as its editors see it: drafts in place of what they change. Its lists, search and counts are those of readers. */
  working(): Reading;
  /** What is published, as it stands now and will stand in this reading until it is closed. */
  snapshot(): Promise<Snapshot>;
  /** Walks the whole history and proves its chain. Calls `progress` with the entries seen so far. */
  verify(progress?: (entries: number) => void): Promise<AuditReport>;
}

/** The register, as the api needs it. */
export interface Register extends Asked {
  /** Runs `work` in one transaction. A failure undoes all of it. */
  transact<Result>(author: Author, work: (writing: Writing) => Promise<Result>): Promise<Result>;
  /**
   * Publishes one edit by itself, as `Writing.publishEdit` does, and announces it: both or none. The shortest way for a small change.
   * @throws MithaqError as `Writing.publish`
   */
  publishOne(author: Author, edit: Omit<DraftEdit, 'changeSet'>, told: Announcement): Promise<Published>;
  /**
   * Resolves when something may have changed, or when `signal` aborts. It may wake for nothing, and must not be relied on alone.
   * Waits with one signal are one loop: what happened between two of them ends the second at once.
   */
  wake(signal: AbortSignal): Promise<void>;
}
