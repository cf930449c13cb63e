import type { SourceRow } from '@mithaq/client';

/** As much of a row as is needed in the browser to do something to its source: not its fingerprint, which is drawn already and as long as all the rest. */
export type InboxRow = Omit<SourceRow, 'marks' | 'length'>;

export function inboxRow({ marks: _marks, length: _length, ...row }: SourceRow): InboxRow {
  return row;
}
