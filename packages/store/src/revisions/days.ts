import type { Day } from '@mithaq/domain';
import { type RawBuilder, sql } from 'kysely';

/** The moment at which a day begins in UTC. */
export function startOf(day: Day): RawBuilder<Date> {
  return sql`${day}::date::timestamp at time zone 'UTC'`;
}

/** The moment at which a day has ended in UTC, which is the first of the next. */
export function endOf(day: Day): RawBuilder<Date> {
  return sql`(${day}::date + 1)::timestamp at time zone 'UTC'`;
}
