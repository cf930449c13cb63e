import { AnyRecord, MithaqError, readAs, Statement } from '@mithaq/domain';
import { mergedEdit } from './merge-edit.ts';
import type { Submitted } from './submitted.ts';

/** Edits as they are to be published, each joined with what was published since it was begun. */
export interface Latest {
  readonly records: readonly { readonly edit: Submitted; readonly data: AnyRecord }[];
  readonly statements: readonly { readonly edit: Submitted; readonly data: Statement }[];
  readonly goneRecords: readonly { readonly edit: Submitted; readonly data: AnyRecord }[];
  readonly goneStatements: readonly { readonly edit: Submitted; readonly data: Statement }[];
}

/**
 * Brings edits up to what is published now, and holds them against their schemas.
 * @throws MithaqError `edit-conflict`, `stale-revision`, `not-found`, `invalid-record`
 */
export function latestOf(edits: readonly Submitted[]): Latest {
  const latest = edits.map((edit) => ({ edit, data: edit.act === 'withdraw' ? withdrawn(edit) : published(edit) }));
  const records = latest.flatMap(({ edit, data }) => (data.record === 'statement' ? [] : [{ edit, data }]));
  const statements = latest.flatMap(({ edit, data }) => (data.record === 'statement' ? [{ edit, data }] : []));
  return {
    records: records.filter(({ edit }) => edit.act === 'publish'),
    statements: statements.filter(({ edit }) => edit.act === 'publish'),
    goneRecords: records.filter(({ edit }) => edit.act === 'withdraw'),
    goneStatements: statements.filter(({ edit }) => edit.act === 'withdraw'),
  };
}

/** What is withdrawn is what somebody looked at: a later revision was not looked at. */
function withdrawn({ subject, base, published: there }: Submitted): AnyRecord | Statement {
  if (there === null) throw new MithaqError('not-found', { key: subject });
  if (there.revision !== base) throw new MithaqError('stale-revision', { current: String(there.revision) });
  return there.data;
}

function published(edit: Submitted): AnyRecord | Statement {
  const { subject, data, base, base_data, published: there } = edit;
  const ours = data.record === 'statement' ? readAs(Statement, data) : readAs(AnyRecord, data);
  if (there === null && base !== null) throw new MithaqError('not-found', { key: subject });
  if (there === null || there.revision === base) return ours;
  if (base === null) throw new MithaqError('stale-revision', { current: String(there.revision) });
  return mergedEdit({ ours, base: base_data ?? undefined, from: base, theirs: there });
}
