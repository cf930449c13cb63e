import type { RecordConditions } from './records.ts';

/** Which of the sources that came in for reading. Every given condition has to hold. */
export interface WaitingConditions extends RecordConditions {
  /**
   * How far their suggestions are judged: none of them (`new`), some (`begun`), all (`done`). Unless it is said, those of which any is open.
   */
  readonly judging?: 'new' | 'begun' | 'done';
  /** Whether somebody put them aside; those that nobody did, unless it is said. */
  readonly isAside?: boolean;
  readonly isPublisherNamed?: boolean;
  /** Whether a model proposed something of them. */
  readonly isReadByModel?: boolean;
  readonly isAttached?: boolean;
  /** Their text came in after this moment (RFC 3339). */
  readonly cameAfter?: string;
  readonly among?: readonly string[];
}

/** How many suggestions of a source are open, by how sure the reader was of them. */
export interface OpenSuggestions {
  readonly source: string;
  readonly high: number;
  readonly medium: number;
  readonly low: number;
}

/** When an account looked at its first page last, and at the end of the visit before (absent in its first). RFC 3339, UTC. */
export interface LastLook {
  readonly looked: string;
  readonly since?: string;
}

/** What editors' first page and inbox are told of beside the sources themselves. */
export interface Inbox {
  lastLook(account: string): Promise<LastLook | undefined>;
  /** Which of these sources are put aside. */
  putAside(sources: readonly string[]): Promise<ReadonlySet<string>>;
  /** Of these sources that have open suggestions. */
  openSuggestions(sources: readonly string[]): Promise<readonly OpenSuggestions[]>;
  /** The ids of open suggestions of a source of which the reader was one of these sure, in the order of the text, so many at most. */
  openSuggestionsOf(source: string, sure: readonly ('high' | 'medium' | 'low')[], most: number): Promise<readonly string[]>;
}

/** Keeping it, within a transaction. */
export interface InboxWriting {
  keepLook(account: string, look: LastLook): Promise<void>;
  /** Puts sources aside in somebody's name, or takes them back. What was so already stays. Gives those that were not. */
  setAside(sources: readonly string[], aside: boolean, by: string): Promise<readonly string[]>;
}
