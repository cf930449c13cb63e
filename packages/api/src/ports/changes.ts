import type { Change } from '../views/change.ts';

/**
 * Whose changes are told: what everybody may see, or the work of editors too. The ids of one are none of the other: each counts only
 * what it tells, so that nobody learns of a draft from a number that is left out.
 */
export type Audience = 'public' | 'editors';

/** A change as it is held: the subject by id. `taxonomy-changed` is of no record: its subject is `topic` and a code. */
export interface ChangeRow extends Omit<Change, 'subject' | 'what'> {
  readonly what: Change['what'] | 'taxonomy-changed';
  readonly subject: string;
}

/** What is to be announced, and to whom: with `editors`, to them alone; with `public`, to everybody (editors are told all). */
export interface Announcement extends Omit<ChangeRow, 'id' | 'at'> {
  readonly audience: Audience;
}

/** Where a record is to be read, and when readers were last given something new of it. */
export interface RecordAddressRow {
  readonly id: string;
  readonly slug: string;
  /** RFC 3339, UTC. */
  readonly at: string;
}
