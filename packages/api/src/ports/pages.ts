import type { Day } from '@mithaq/domain';
import type { Reading } from './reading.ts';
import type { Window } from './records.ts';

/**
 * A question to the register that a page was made from, by what changes its answer: `entry:` a record or statement itself; `slug:` a
 * record of a kind that takes or gives up a slug; `all:` any record of a kind; `referring:` a record of a kind that names, or named,
 * another; `about:` and `citing:` a statement about a record, or that cites a source; `text:` a source's attached text.
 */
export type Question =
  | `entry:${string}`
  | `slug:${string}:${string}`
  | `all:${string}`
  | `referring:${string}:${string}`
  | `about:${string}`
  | `citing:${string}`
  | `text:${string}`;

/** An answer that was made from one state of the register. */
export interface MadePage {
  readonly key: string;
  /** JSON, as it is sent. */
  readonly body: string;
  /** Everything that was asked to make it. */
  readonly questions: readonly Question[];
}

/** Which published agreements are listed. Every given condition has to hold. */
export interface ListAsked {
  /** Each is a property and a value of it: `instrument:treaty`, `fields:defence`, `topics:` and a topic of a clause. */
  readonly facets: readonly string[];
  /** An actor, by id or slug, that takes part. */
  readonly actor?: string;
  /** Each has one of these facets. */
  readonly oneOf?: readonly string[];
  /** Each may have this status on the day. */
  readonly status?: string;
  /** Bounds of the day that places it in the list, both included. */
  readonly from?: Day;
  readonly to?: Day;
  readonly window: Window;
}

/** One page of a list: each agreement with its row, where that is kept. */
export interface ListedPage {
  readonly rows: readonly { readonly id: string; readonly body: string | undefined }[];
  readonly next?: string;
  readonly total: number;
}

/** An answer, and the questions that it was made from; undefined where it cannot be kept. */
export interface MadeAnswer {
  /** JSON, as it is sent. */
  readonly body: string;
  readonly madeFrom: readonly string[] | undefined;
}

/** Answers that are kept whole, as JSON, for as long as everything that they were made from is unchanged; each for one day. */
export interface Pages {
  /** The answer that is kept under a key and holds now, on this day, as UTF-8. Whatever was published before the call is taken into account. */
  read(key: string, day: Day): Promise<Uint8Array | undefined>;
  /**
   * A page of the list of published agreements, newest first unless the window says otherwise, with the rows that are kept for a day under `prefix` and the id of each.
   * Nothing where an actor is named that is not there by this name, or while statuses are being made anew. @throws MithaqError `invalid-input` for a cursor of another list
   */
  list(asked: ListAsked, kept: { readonly prefix: string; readonly day: Day }): Promise<ListedPage | undefined>;
  /**
   * Makes answers from one state of the register, and keeps those that still hold when they are done. Answers with what was made.
   * @throws whatever `make` throws
   */
  make(day: Day, make: (reading: Reading) => Promise<readonly MadePage[]>): Promise<readonly MadePage[]>;
  /**
   * The answer to a search, as UTF-8: kept in memory, or made and kept. `key` says everything that is asked, with the day. Whatever was
   * published before the call is taken into account. `madeFrom` takes a search's own questions and, of others, `entry:`, `slug:` and `text:`; or
   * `register`, which anything undoes that is published, withdrawn or attached.
   * @throws whatever `make` throws
   */
  answer(key: string, make: (reading: Reading) => Promise<MadeAnswer>): Promise<Uint8Array>;
}
