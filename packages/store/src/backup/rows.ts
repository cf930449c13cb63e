import { type ChangeSetEntry, type DraftEntry, hashBeforeFirst, type RevisionEntry, revisionHash } from '@mithaq/domain/interchange';
import type { ChangeLine } from './shapes.ts';

/** A row of `revision`, as far as a backup holds it. */
export interface RevisionRow {
  readonly subject: string;
  readonly kind: RevisionEntry['kind'];
  readonly revision: number;
  readonly from_revision: number | null;
  readonly state: RevisionEntry['state'];
  readonly data: unknown;
  readonly author_id: string | null;
  readonly author_name: string | null;
  readonly at: Date;
  readonly message: string | null;
  readonly change_set: NonNullable<RevisionEntry['changeSet']> | null;
  readonly digest: RevisionEntry['digest'];
  readonly position: string | null;
  readonly hash: RevisionEntry['hash'] | null;
}

/**
 * Reads entries of the history in the order of their chain. One that was committed and has no place yet gets the one that `seal()` would
 * give it.
 */
export function sealedFrom(): (row: RevisionRow) => RevisionEntry {
  let position = 0;
  let previous: string = hashBeforeFirst;
  return (row) => {
    position = row.position === null ? position + 1 : Number(row.position);
    const hash = row.hash ?? revisionHash({ digest: row.digest, position }, previous);
    previous = hash;
    return { ...entryOf(row), position, hash };
  };
}

function entryOf(row: RevisionRow): Omit<RevisionEntry, 'position' | 'hash'> {
  const { subject, kind, revision, from_revision: from, state, data, at, message, change_set: changeSet, digest } = row;
  return {
    ...{ subject, kind, revision, state, by: authorOf(row.author_id, row.author_name), at: at.toISOString(), digest },
    ...(from === null ? {} : { from }),
    ...(message === null ? {} : { message }),
    ...(changeSet === null ? {} : { changeSet }),
    ...(data === null ? {} : { data }),
  };
}

/** A row of `change_set`. */
export interface ChangeSetRow {
  readonly id: ChangeSetEntry['id'];
  readonly title: string;
  readonly state: ChangeSetEntry['state'];
  readonly note: string | null;
  readonly revision: number;
  readonly author_id: string | null;
  readonly author_name: string | null;
  readonly created_at: Date;
  readonly updated_at: Date;
  readonly publisher_id: string | null;
  readonly publisher_name: string | null;
  readonly published_at: Date | null;
  readonly size: number | null;
}

export function changeSetOf(row: ChangeSetRow): ChangeSetEntry {
  const { id, title, state, note, revision, published_at: publishedAt, size } = row;
  return {
    ...{ id, title, state, revision, by: authorOf(row.author_id, row.author_name) },
    ...{ createdAt: row.created_at.toISOString(), updatedAt: row.updated_at.toISOString() },
    ...(note === null ? {} : { note }),
    ...(publishedAt === null
      ? {}
      : { publishedBy: authorOf(row.publisher_id, row.publisher_name), publishedAt: publishedAt.toISOString() }),
    ...(size === null ? {} : { size }),
  };
}

/** A row of `draft`, as far as a backup holds it. */
export interface DraftRow {
  readonly act: DraftEntry['act'];
  readonly data: DraftEntry['data'];
  readonly revision: number;
  readonly base: number | null;
  readonly change_set: DraftEntry['changeSet'];
  readonly author_id: string | null;
  readonly author_name: string | null;
  readonly at: Date;
}

export function draftOf({ act, data, revision, base, change_set: changeSet, author_id, author_name, at }: DraftRow): DraftEntry {
  return { act, data, revision, changeSet, by: authorOf(author_id, author_name), at: at.toISOString(), ...(base === null ? {} : { base }) };
}

/** A row of `change`. */
export interface ChangeRow {
  readonly what: string;
  readonly subject: string;
  readonly author_name: string | null;
  readonly audience: ChangeLine['audience'];
  readonly at: Date;
  readonly position: string | null;
  readonly public_position: string | null;
}

/** Reads announcements in the order of the feed. One that has no place yet gets the one that `seal()` would give it. */
export function placedFrom(): (row: ChangeRow) => ChangeLine {
  let position = 0;
  let publicPosition = 0;
  return ({ what, subject, audience, author_name: by, at, ...row }) => {
    position = row.position === null ? position + 1 : Number(row.position);
    if (audience === 'public') publicPosition = row.public_position === null ? publicPosition + 1 : Number(row.public_position);
    const told = { position, ...(audience === 'public' ? { publicPosition } : {}) };
    return { ...told, audience, what, subject, ...(by === null ? {} : { by }), at: at.toISOString() };
  };
}

function authorOf(id: string | null, name: string | null): RevisionEntry['by'] {
  return id === null && name === null ? null : { id: id ?? '', name: name ?? '' };
}
