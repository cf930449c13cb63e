import type { Named } from './assignments.ts';

/** What somebody does with what they have open. */
export type Part = 'reading' | 'editing';

/** One window of one person, and what is open in it. */
export interface Stay {
  readonly by: Named;
  /** Tells the windows of one person apart. */
  readonly page: string;
  /** The id of a record, a statement or a change set. */
  readonly subject: string;
  readonly part: Part;
  /** The field that is being edited. */
  readonly property?: string | undefined;
}

/** A stay that was heard of lately. `since` says when it began, RFC 3339, UTC. */
export interface Attendance extends Stay {
  readonly since: string;
}

/** Who is where just now. It is no part of the register: nothing of it is announced, kept or backed up. */
export interface Presence {
  /** Says that a window is open still. Whoever says nothing for a minute is gone. */
  stay(stay: Stay): Promise<void>;
  /** Says that a window was closed. */
  leave(person: string, page: string): Promise<void>;
  /** Everybody's windows in which one of these is open, those first that were there first. */
  at(subjects: readonly string[]): Promise<readonly Attendance[]>;
}
