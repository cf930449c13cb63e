import { type Agreement, type StatusValue, statusChanges } from '@mithaq/domain';
import type { StatusStretch } from '../views/status.ts';
import type { Gathered } from './gather.ts';
import { indexOf } from './status-context.ts';

/** The status of an agreement over time, with all that was gathered of it: cut where it changes, or may. */
export function courseOf(gathered: Gathered, { id }: Agreement): StatusStretch[] {
  const changes = statusChanges(indexOf(gathered), id);
  const before = changes[0]?.before ?? [{ status: 'unknown', because: [] }];
  return [stretch(before), ...changes.map(({ on, after }) => ({ from: on, ...stretch(after) }))];
}

function stretch([likeliest, ...rivals]: readonly StatusValue[]): Omit<StatusStretch, 'from'> {
  const { status = 'unknown', manner } = likeliest ?? {};
  return { status, ...(manner ? { manner } : {}), sure: rivals.length === 0 };
}
