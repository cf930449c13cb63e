import type { AnyRecord, Statement } from '@mithaq/domain';
import type { Draft } from '../port.ts';
import type { Entry } from '../revisions/entry.ts';
import type { Journal } from '../revisions/journal.ts';

/** A draft as the history is to keep it. */
export interface DraftKept {
  readonly subject: string;
  readonly kind: Draft['kind'];
  readonly data: AnyRecord | Statement;
  readonly revision: number;
  readonly from?: number | undefined;
  readonly state: Draft['state'];
  readonly changeSet: string;
  readonly message?: string | undefined;
}

/** The entry of a draft. */
export function draftEntry({ author, at }: Journal, draft: DraftKept): Entry {
  const { subject, kind, data, revision, from, state, changeSet, message } = draft;
  return {
    ...{ subject, kind, revision, state, by: author, at, changeSet, data },
    ...(from === undefined ? {} : { from }),
    ...(message === undefined ? {} : { message }),
  };
}
