import { type AnyRecord, EditClash, MithaqError, mergeRevisions, type Statement, type Words } from '@mithaq/domain';
import type { Version } from './standing.ts';

/** An edit, what it started from, and what is there now. */
export interface Meeting<Of extends AnyRecord | Statement> {
  readonly ours: Of;
  readonly base: AnyRecord | Statement | undefined;
  readonly from: number;
  readonly theirs: Version;
}

/**
 * Joins an edit with what came since it was begun.
 * @throws MithaqError `edit-conflict` with both versions, `stale-revision` where what it started from never was
 */
export function mergedEdit<Of extends AnyRecord | Statement>({ ours, base, from, theirs }: Meeting<Of>): Of {
  if (!isLike(base, ours) || !isLike(theirs.data, ours)) throw new MithaqError('stale-revision', { current: String(theirs.revision) });
  const merge = mergeRevisions<Of>({ base, theirs: theirs.data, ours, from, current: theirs.revision });
  if (merge.outcome === 'merged') return merge.merged;
  throw new EditClash(merge.conflict, theirs.by ?? theRegister);
}

const theRegister: Words = { ar: 'السجل نفسه', en: 'The register itself' };

/** Whether a version is of the same record or statement. */
function isLike<Of extends AnyRecord | Statement>(one: AnyRecord | Statement | undefined, other: Of): one is Of {
  return one !== undefined && one.record === other.record && one.id === other.id;
}
