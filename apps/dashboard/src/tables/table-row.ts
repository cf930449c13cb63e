import type { ChangeSetRef, WorkingRecord } from '@mithaq/client';
import { captionOfRecord, type LocalizedText, type RecordKind, type Statement } from '@mithaq/domain';
import { plainJson } from '../edit/plain-json.ts';
import type { Draftable } from '../keeping/draftable.ts';

/** One record of a table, as the server has it. */
export interface TableRow {
  readonly id: string;
  readonly kind: RecordKind;
  /** What it is called; empty where it has no words of its own. */
  readonly caption: LocalizedText;
  readonly data: Draftable;
  /** The revision to name when changing it. */
  readonly revision: number;
  readonly isDraft: boolean;
  /** Whether it is to be withdrawn: then nothing of it is edited. */
  readonly isLeaving: boolean;
  /** The change set that its draft is in. */
  readonly changeSet: ChangeSetRef | undefined;
  readonly statements: readonly Statement[];
}

export function tableRow({ record, revision, draft, changeSet, statements }: WorkingRecord): TableRow {
  return {
    ...{ id: record.id, kind: record.record, caption: captionOfRecord(record), data: plainJson(record) },
    ...{ revision, changeSet, statements },
    isDraft: draft !== undefined,
    isLeaving: draft?.act === 'withdraw',
  };
}
