import type { RevisionRow } from '../ports.ts';
import type { RevisionState, RevisionView } from '../views/revision.ts';

/** The states that readers are told of: what they could see, and its end. */
const toldToReaders: readonly RevisionState[] = ['published', 'withdrawn', 'removed'];

/** Whether whoever may (or may not) edit is told of a revision. */
export function isTold({ state }: Pick<RevisionRow, 'state'>, isEditor: boolean): boolean {
  return isEditor || toldToReaders.includes(state);
}

/** A revision as its history shows it. Readers are not told to which change set it belonged. */
export function revisionView({ revision, from, state, by, at, message, changeSet }: RevisionRow, isEditor: boolean): RevisionView {
  return {
    revision,
    ...(from === undefined ? {} : { from }),
    state,
    ...(by ? { by: by.name } : {}),
    at,
    ...(message === undefined ? {} : { message }),
    ...(isEditor && changeSet !== undefined ? { changeSet } : {}),
  };
}
