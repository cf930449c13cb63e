import type { Day, RecordKind } from '@mithaq/domain';
import type { Reading, RecordConditions, Slice, Window } from '../ports.ts';
import type { PageRequest } from '../views/page.ts';
import { found } from './found.ts';

type Referred = NonNullable<RecordConditions['refersTo']>[number];

/** What a list's filter on another record comes to: none, or that record by id in the field where it has to stand. */
export async function reference(
  reading: Reading,
  wanted: { readonly kind: RecordKind; readonly key: string | undefined; readonly filter: string; readonly property: string },
): Promise<readonly Referred[]> {
  if (wanted.key === undefined) return [];
  const { record } = await found(reading, wanted.kind, wanted.key, [wanted.filter]);
  return [{ id: record.id, property: wanted.property }];
}

/** The conditions that are given, without the ones that are not. */
export function conditionsOf(
  refersTo: readonly Referred[],
  fields: Readonly<Record<string, string | undefined>>,
  referredToBy?: RecordConditions['referredToBy'],
): RecordConditions {
  const having = Object.entries(fields).flatMap(([property, value]) => (value === undefined ? [] : [{ property, value }]));
  return {
    ...(refersTo.length > 0 ? { refersTo } : {}),
    ...(having.length > 0 ? { having } : {}),
    ...(referredToBy ? { referredToBy } : {}),
  };
}

/** The days that a list is bounded by, as a condition; none where neither side is. */
export function within({ from, to }: { readonly from?: Day | undefined; readonly to?: Day | undefined }): Pick<RecordConditions, 'days'> {
  if (from === undefined && to === undefined) return {};
  return { days: { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) } };
}

export function windowOf({ limit, cursor }: PageRequest): Window {
  return cursor === undefined ? { limit } : { limit, after: cursor };
}

/** A slice's page: the rows as they are shown, and the way to the next ones. */
export function page<Row>({ next, total }: Slice<unknown>, rows: Row[]): { rows: Row[]; next?: string; total: number } {
  return { rows, total, ...(next === undefined ? {} : { next }) };
}

/**
 * A slice of the rows that pass a test which the store cannot make. Whole slices are read until one more would not fit,
 * so that every cursor is one of the store's own. `total` is counted to the end of the list.
 */
export async function sift<Row>(
  read: (window: Window) => Promise<Slice<Row>>,
  keep: (rows: readonly Row[]) => Promise<readonly Row[]>,
  window: Window,
): Promise<Slice<Row>> {
  const rows: Row[] = [];
  let after = window.after;
  for (;;) {
    const slice = await read(after === undefined ? { limit: window.limit } : { limit: window.limit, after });
    const kept = await keep(slice.rows);
    if (rows.length + kept.length > window.limit) break;
    rows.push(...kept);
    after = slice.next;
    if (after === undefined) break;
  }
  const total = await count(read, keep);
  return after === undefined ? { rows, total } : { rows, next: after, total };
}

const countBy = 100;

async function count<Row>(
  read: (window: Window) => Promise<Slice<Row>>,
  keep: (rows: readonly Row[]) => Promise<readonly Row[]>,
): Promise<number> {
  let total = 0;
  for (let window: Window | undefined = { limit: countBy }; window !== undefined; ) {
    const slice: Slice<Row> = await read(window);
    total += (await keep(slice.rows)).length;
    window = slice.next === undefined ? undefined : { limit: countBy, after: slice.next };
  }
  return total;
}
