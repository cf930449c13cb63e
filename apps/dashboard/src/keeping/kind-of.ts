import { type RecordKind, recordKinds } from '@mithaq/domain';

/** The kind of a record, or that it is a statement, by its id. */
export function kindOf(subject: string): RecordKind | 'statement' {
  return recordKinds.find((kind) => subject.startsWith(`${kind}_`)) ?? 'statement';
}
