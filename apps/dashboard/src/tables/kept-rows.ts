import { deviceOf } from '../keeping/device.ts';
import type { Draftable } from '../keeping/draftable.ts';
import type { Held } from '../keeping/keeping.ts';
import type { TableRow } from './table-row.ts';

/** What the device keeps of a row that is typed into: what a record's form keeps, so that the form takes it up as well. */
export function heldRow(row: TableRow, data: Draftable, { at, isSent }: { readonly at: string; readonly isSent: boolean }): Held {
  const { id: subject, revision, changeSet } = row;
  return {
    ...{ subject, kind: 'record', data, base: { data: row.data, revision }, isDraft: row.isDraft, choices: {} },
    sent: isSent ? [data] : [],
    typedAt: at,
    ...(changeSet === undefined ? {} : { into: changeSet.id, changeSet: { id: changeSet.id, title: changeSet.title } }),
  };
}

/** What the device of an account keeps of a table's rows. */
export function keptRows(account: string) {
  const device = deviceOf(account);
  return {
    /** What is there of these. @throws DOMException where the device cannot be read */
    async of(ids: readonly string[]): Promise<readonly Held[]> {
      const among = new Set(ids);
      return (await device.all()).filter(({ subject, kind }) => kind === 'record' && among.has(subject));
    },
    hold: (held: readonly Held[]) => Promise.all(held.map((one) => device.hold(one))),
    letGo: (held: readonly Held[]) => Promise.all(held.map((one) => device.letGo(one))),
  };
}
