import { MithaqError, type Revised, readRecord, readStatement } from '@mithaq/domain';
import type { Backstage, RevisionSnapshot } from '../ports.ts';
import { isTold } from './revisions.ts';

/** What a revision kept of a record or statement, brought up to this version of the schemas; nothing where it kept nothing. */
export function revisedIn({ kind, data }: RevisionSnapshot): Revised | undefined {
  if (data === undefined) return undefined;
  return kind === 'statement' ? readStatement(data) : readRecord(data);
}

/**
 * One revision, as far as whoever asks may see it. That there is a draft is not told to those who may not edit: to them, it is not there.
 * @throws MithaqError `not-found`
 */
export async function snapshotAt(
  register: Pick<Backstage, 'revision'>,
  { id, revision, isEditor }: { readonly id: string; readonly revision: number; readonly isEditor: boolean },
  path: readonly string[] = ['revision'],
): Promise<RevisionSnapshot> {
  const snapshot = await register.revision(id, revision);
  if (snapshot === undefined || !isTold(snapshot, isEditor)) throw new MithaqError('not-found', { key: `${id} ${revision}` }, path);
  return snapshot;
}
