import { disputes, MithaqError, type Statement } from '@mithaq/domain';
import { expected } from '../expected.ts';
import type { Reading } from '../ports.ts';
import type { DisputeFilter, DisputeList } from '../views/dispute.ts';
import { disputedStatements } from './disputed.ts';
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

/** Every dispute that filters keep, by subject and property. */
export async function keptDisputes(reading: Reading, filter: Omit<DisputeFilter, 'limit' | 'cursor'>): Promise<DisputesKept> {
  const statements = await disputedStatements(reading);
  const kept = await disputesKept(reading, disputes(statements), filter);
  const of = (keys: readonly string[]) => {
    const wanted = new Set(keys);
    return statements.filter((statement) => wanted.has(keyOf(statement)));
  };
  return { keys: kept.map(keyOf).toSorted(), of };
}

/** One page of disputes, by subject and property. The cursor is the last dispute that was seen. */
export async function listDisputes(reading: Reading, { limit, cursor, ...filter }: DisputeFilter): Promise<DisputeList> {
  const { keys, of } = await keptDisputes(reading, filter);
  const after = cursor === undefined ? keys : keys.slice(placeAfter(keys, cursor));
  const statements = of(after.slice(0, limit));
  const rows = disputeViews(await gather(reading, { statements }), statements);
  const last = after[limit - 1];
  return { rows, total: keys.length, ...(after.length > limit && last !== undefined ? { next: last } : {}) };
}

function keyOf({ subject, property }: { readonly subject: string; readonly property: string }): string {
  return `${subject} ${property}`;
}

const cursorOfOurs = expected({ ar: 'مؤشر صفحة جاء في جواب سابق', en: 'a cursor that an earlier page gave' });

const form = /^[a-z]+_[0-7][0-9a-hjkmnp-tv-z]{25} [A-Za-z]{1,60}$/;

/** Where the disputes after this one begin, also when it has been settled since. */
function placeAfter(keys: readonly string[], cursor: string): number {
  if (!form.test(cursor)) throw new MithaqError('invalid-input', { expected: cursorOfOurs }, ['cursor']);
  const at = keys.findIndex((key) => key > cursor);
  return at === -1 ? keys.length : at;
}
