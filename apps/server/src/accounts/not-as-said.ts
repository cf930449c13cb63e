import type { AuditProblem } from '@mithaq/api';
import type { Pool } from './transaction.ts';

/**
 * Accounts and keys that are not as the history last says: a role or a suspension that no act gave, or whose act was taken away; a key that
 * nobody made. One question sees one state. Accounts from before there was a history are not in it; a key is in it a moment after it is made.
 */
export async function notAsSaid(pool: Pool): Promise<AuditProblem[]> {
  const { rows } = await pool.query<{ subject: string; position: string }>(`
    with since as (select max("timestamp")::timestamptz as began from kysely_migration where name = '0009-accounts-2'),
    given as (
      select distinct on (subject) subject, position,
        case kind when 'administrator-made' then 'admin' when 'signed-up' then 'reader' when 'invited' then data ->> 'role' else data ->> 'to' end as role
      from account_act where kind in ('administrator-made', 'signed-up', 'invited', 'role-changed') order by subject, position desc),
    held as (
      select distinct on (subject) subject, position, kind = 'suspended' as suspended
      from account_act where kind in ('suspended', 'reinstated') order by subject, position desc)
    select person.id as subject, coalesce(given.position, 0) as position
      from "user" as person left join given on given.subject = person.id, since
      where given.role <> person.role or (given.role is null and person.role <> 'reader' and person."createdAt" > began)
    union all
    select person.id, coalesce(held.position, 0) from "user" as person left join held on held.subject = person.id, since
      where coalesce(held.suspended, false) <> person.suspended and (held.position is not null or person."createdAt" > began)
    union all
    select apikey.id, 0 from apikey, since where "createdAt" > began and "createdAt" < now() - interval '1 minute'
      and not exists (select from account_act where kind = 'key-created' and subject = apikey.id)
    order by subject, position`);
  return rows.map(({ subject, position }) => ({ problem: 'not-current', position: Number(position), subject }));
}
