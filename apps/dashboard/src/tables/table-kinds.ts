import type { MithaqClient, Ref } from '@mithaq/client';
import { RecordId, type RecordKind } from '@mithaq/domain';
import { actorsAsked } from '../actors/actors-asked.ts';
import { agreementsAsked } from '../agreements/agreements-asked.ts';
import { eventsAsked } from '../event/events-asked.ts';
import type { AskedList, ListAddress } from '../lists/asked-list.ts';
import type { Answer } from '../register/answer.ts';
import { type TableRow, tableRow } from './table-row.ts';

type List = AskedList<{ readonly ref: Ref }>;

/** A list whose records are edited in a table as well. */
interface TableKind {
  readonly kind: RecordKind;
  /** The list for readers, and the messages that it is told in. */
  readonly list: 'agreements' | 'actors' | 'events';
  readonly asked: (at: ListAddress) => Promise<Answer<List>>;
}

const tableKinds: readonly TableKind[] = [
  { kind: 'agreement', list: 'agreements', asked: agreementsAsked },
  { kind: 'actor', list: 'actors', asked: actorsAsked },
  { kind: 'event', list: 'events', asked: eventsAsked },
];

/** The kind whose table an address names; `undefined` where it names none. */
export function tableKindOf(kind: string): TableKind | undefined {
  return tableKinds.find((one) => one.kind === kind);
}

/** The records of a list as editors have them, in its order. */
export async function tableRows(client: MithaqClient, rows: readonly { readonly ref: Ref }[]): Promise<readonly TableRow[]> {
  if (rows.length === 0) return [];
  const found = await client.records.working.query({ ids: rows.map(({ ref }) => RecordId.parse(ref.id)) });
  return found.map(tableRow);
}
