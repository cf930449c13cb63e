import type { Database } from '../database/connect.ts';
import { requireStorable } from '../database/storable.ts';
import type { Announcement, Author } from '../port.ts';
import type { Entry } from './entry.ts';
import { writeJournal } from './write.ts';

/** What one transaction adds to the history and tells, by whom and when. All of it has one time. */
export interface Journal {
  readonly db: Database;
  readonly author: Author;
  /** RFC 3339, UTC, to the millisecond. */
  readonly at: string;
  /** Whether nothing was added or is to be told. */
  readonly isEmpty: boolean;
  /** Adds entries; records and statements that they publish are shown to readers with them. */
  add(entries: readonly Entry[]): void;
  announce(announcement: Announcement): void;
  /** Writes what was added, so that what is asked next sees it. Otherwise it is written in one statement at the end. */
  flush(): Promise<void>;
  /** Runs what changes something after whatever does so already, so that each sees what the others left. */
  inTurn<Result>(work: () => Promise<Result>): Promise<Result>;
}

/** Opens the journal of one transaction. */
export function openJournal(db: Database, author: Author, at: string): Journal {
  let entries: Entry[] = [];
  let announcements: Announcement[] = [];
  let isEmpty = true;
  let turn: Promise<unknown> = Promise.resolve();
  return {
    db,
    author,
    at,
    get isEmpty() {
      return isEmpty;
    },
    add(more) {
      isEmpty &&= more.length === 0;
      entries.push(...more);
    },
    announce(announcement) {
      requireStorable(announcement);
      isEmpty = false;
      announcements.push(announcement);
    },
    async flush() {
      const written = { entries, announcements, at };
      [entries, announcements] = [[], []];
      await writeJournal(db, written);
    },
    inTurn(work) {
      const result = turn.then(work);
      turn = result.catch(() => undefined);
      return result;
    },
  };
}
