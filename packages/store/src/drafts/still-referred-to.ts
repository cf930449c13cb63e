import { type AnyRecord, MithaqError } from '@mithaq/domain';
import { sql } from 'kysely';
import type { Database } from '../database/connect.ts';
import { recordsByIds } from '../register/find.ts';
import { listed, nameOf } from './publishable.ts';

/** What was published and what was withdrawn: the ids of records and statements. */
export interface Outcome {
  readonly published: readonly string[];
  readonly withdrawn: readonly AnyRecord[];
}

interface Lost {
  /** The record or statement that names what is not there. */
  readonly id: string;
  /** The record by which it is told to people: itself, or what the statement is about. */
  readonly shown: string;
  readonly property: string;
  readonly to: string;
}

/**
 * Refuses an outcome in which something published names what is not there.
 * @throws MithaqError `still-referred-to` where that was withdrawn, `dangling-reference` where it never was
 */
export async function requireNothingLost(db: Database, { published, withdrawn }: Outcome): Promise<void> {
  const lost = await lostReferences(
    db,
    published,
    withdrawn.map(({ id }) => id),
  );
  for (const record of withdrawn) {
    const by = lost.filter(({ to }) => to === record.id);
    if (by.length === 0) continue;
    const names = await recordsByIds(db, [...new Set(by.map(({ shown }) => shown))]);
    throw new MithaqError('still-referred-to', { name: nameOf(record), by: listed(names.map((held) => nameOf(held.record))) });
  }
  const [first] = lost;
  if (first !== undefined) throw new MithaqError('dangling-reference', { id: first.id, property: first.property, to: first.to });
}

async function lostReferences(db: Database, published: readonly string[], withdrawn: readonly string[]): Promise<readonly Lost[]> {
  const [of, to] = [[...published], [...withdrawn]];
  const { rows } = await sql<Lost>`
    with named as (
      select from_id as id, from_id as shown, property, to_id as "to" from reference
        where from_id = any(${of}::text[]) or to_id = any(${to}::text[])
      union all
      select id, id, 'subject', subject from statement where id = any(${of}::text[]) or subject = any(${to}::text[])
      union all
      select statement.id, statement.subject, 'citations', citation.source from citation join statement on statement.id = statement_id
        where statement_id = any(${of}::text[]) or source = any(${to}::text[]))
    select id, shown, property, "to" from named where not exists (select from record where record.id = "to") order by id, property`.execute(
    db,
  );
  return rows;
}
