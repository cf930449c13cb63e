import type { DisputeView } from '@mithaq/client';

/** Which rival reading each statement gives, counted from 0, over all disagreements of one record. */
export function readingsOf(disputes: readonly DisputeView[], subject: string): ReadonlyMap<string, number> {
  const own = disputes.filter((dispute) => dispute.subject.id === subject);
  return new Map(
    own.flatMap(({ readings }) =>
      readings.flatMap(({ statements }, place) => statements.map((statement): [string, number] => [statement.id, place])),
    ),
  );
}
