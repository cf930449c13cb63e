import { type InterfaceLanguage, MithaqError, type Statement } from '@mithaq/domain';
import { expected } from '../expected.ts';
import type { Reading } from '../ports.ts';
import type { DisputeFilter, DisputeList } from '../views/dispute.ts';
import type { DisputeView } from '../views/statement.ts';
import { type DisputeOrder, disputeOrder, keyOfDispute } from './dispute-order.ts';
import { disputesNow, statementsOf } from './disputed.ts';
import { disputesKept } from './disputes-kept.ts';
import { disputeViews } from './evidence.ts';
import { gather } from './gather.ts';

/** Disputes that filters keep, with the statements that make them. */
export interface DisputesKept {
  /** What each dispute is known by, in the order of the list. */
  readonly keys: readonly string[];
  /** The statements of some of them. */
  readonly of: (keys: readonly string[]) => readonly Statement[];
}

type Filter = Omit<DisputeFilter, 'limit' | 'cursor' | 'sort'>;

/** Every dispute that filters keep, by subject and property. */
export async function keptDisputes(reading: Reading, filter: Filter): Promise<DisputesKept> {
  const all = await disputesNow(reading);
  const statements = statementsOf(all);
  const kept = await disputesKept(reading, all, filter);
  const of = (keys: readonly string[]) => {
    const wanted = new Set(keys);
    return statements.filter((statement) => wanted.has(keyOfDispute(statement)));
  };
  return { keys: kept.map(keyOfDispute).toSorted(), of };
}

/** One page of disputes, by subject and property unless another order is asked for. The cursor is the last dispute that was seen. */
export async function listDisputes(
  reading: Reading,
  { limit, cursor, sort, ...filter }: DisputeFilter,
  language: InterfaceLanguage,
): Promise<DisputeList> {
  const { keys, of } = await keptDisputes(reading, filter);
  const seen = cursor === undefined ? [] : [readCursor(cursor)];
  const order = await disputeOrder(reading, [...keys, ...seen], { sort, language });
  // The last that was seen may have been settled since: its place is where it would be.
  const after = keys.toSorted(order).filter((key) => seen.every((last) => order(key, last) > 0));
  const shown = after.slice(0, limit);
  const last = after.length > limit ? shown.at(-1) : undefined;
  return { rows: await viewsOf(reading, of(shown), order), total: keys.length, ...(last === undefined ? {} : { next: last }) };
}

async function viewsOf(reading: Reading, statements: readonly Statement[], order: DisputeOrder): Promise<DisputeView[]> {
  const views = disputeViews(await gather(reading, { statements }), statements);
  const keyOf = ({ subject, property }: DisputeView) => keyOfDispute({ subject: subject.id, property });
  return views.toSorted((one, other) => order(keyOf(one), keyOf(other)));
}

const cursorOfOurs = expected({ ar: 'مؤشر صفحة جاء في جواب سابق', en: 'a cursor that an earlier page gave' });

const form = /^[a-z]+_[0-7][0-9a-hjkmnp-tv-z]{25} [A-Za-z]{1,60}$/;

function readCursor(cursor: string): string {
  if (!form.test(cursor)) throw new MithaqError('invalid-input', { expected: cursorOfOurs }, ['cursor']);
  return cursor;
}
