/**
 * Whose changes are told: what everybody may see, or the work of editors too. The ids of one are none of the other: each counts only
 * what it tells, so that nobody learns of a draft from a number that is left out.
 */
export type Audience = 'public' | 'editors';

/** Something that changed; the subject by id. */
export interface ChangeRow {
  readonly id: string;
  readonly at: string;
  readonly what:
    | 'record-saved'
    | 'record-withdrawn'
    | 'source-attached'
    | 'source-created'
    | 'suggestion-judged'
    | 'draft-saved'
    | 'draft-discarded'
    | 'draft-submitted'
    | 'draft-returned'
    | 'pair-judged'
    | 'source-read'
    | 'source-assigned'
    | 'comment-added'
    | 'comment-changed'
    | 'source-put-aside'
    | 'taxonomy-changed';
  readonly subject: string;
  readonly by?: string | undefined;
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
