import type { AgreementRow } from '@mithaq/client';
import { boundsOf } from '@mithaq/domain';

/** Agreements by their first possible day, oldest first; the undated last. */
export function inTime(agreements: readonly AgreementRow[]): readonly AgreementRow[] {
  return agreements.toSorted((one, other) => (firstDay(one) < firstDay(other) ? -1 : firstDay(one) > firstDay(other) ? 1 : 0));
}

function firstDay({ date }: AgreementRow): string {
  return date ? (boundsOf(date).earliest ?? '0000') : '9999';
}
