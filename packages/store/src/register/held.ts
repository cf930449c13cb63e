import type { AnyRecord, RecordKind, RecordOf } from '@mithaq/domain';
import type { Held } from '../port.ts';

/** A row of `record`, as far as it is shown. */
export interface HeldRow {
  readonly data: AnyRecord;
  readonly revision: number;
}

/** The columns of `HeldRow`. */
export const heldColumns = ['record.data', 'record.revision'] as const;

export function heldOf({ data, revision }: HeldRow): Held {
  return { record: data, revision };
}

/** The rows of one kind. The query asked for that kind; this tells the compiler so by looking. */
export function heldOfKind<Kind extends RecordKind>(kind: Kind, rows: readonly HeldRow[]): Held<RecordOf<Kind>>[] {
  return rows.flatMap(({ data, revision }) => (isOfKind(kind, data) ? [{ record: data, revision }] : []));
}

function isOfKind<Kind extends RecordKind>(kind: Kind, record: AnyRecord): record is RecordOf<Kind> {
  return record.record === kind;
}
