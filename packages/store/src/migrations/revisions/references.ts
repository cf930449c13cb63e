import { type AnyRecord, type Reference, referencesOf } from '@mithaq/domain';
import { type Kysely, sql } from 'kysely';

/** How many records are walked at a time. */
const step = 200;

interface Revised {
  readonly id: string;
  readonly revisions: readonly { readonly revision: number; readonly data: AnyRecord }[];
}

interface Span extends Reference {
  readonly since: number;
  readonly until?: number;
}

/** References of records that have more than one revision: since which they stand, and which stood before. */
export async function keepFormerReferences(db: Kysely<unknown>): Promise<void> {
  for (let last = ''; ; ) {
    const { rows } = await sql<Revised>`
      select record_id as id, jsonb_agg(jsonb_build_object('revision', revision, 'data', data) order by revision) as revisions
      from revision_before where record_id > ${last} group by record_id having count(*) > 1 order by record_id limit ${step}`.execute(db);
    for (const row of rows) await keep(db, row);
    const final = rows.at(-1);
    if (final === undefined) return;
    last = final.id;
  }
}

async function keep(db: Kysely<unknown>, { id, revisions }: Revised): Promise<void> {
  const kind = revisions[0]?.data.record ?? '';
  const spans = JSON.stringify(spansOf(revisions));
  const given = sql`jsonb_to_recordset(${spans}::jsonb) as span (property text, "to" text, since integer, until integer)`;
  await sql`update reference set since = span.since from ${given}
    where from_id = ${id} and reference.property = span.property and to_id = span.to and span.until is null`.execute(db);
  await sql`insert into former_reference select ${id}, ${kind}, property, "to", since, until from ${given} where until is not null`.execute(
    db,
  );
}

/** From which revision to which each reference stood; one that still stands has no end. */
function spansOf(revisions: Revised['revisions']): Span[] {
  const open = new Map<string, Span>();
  const closed: Span[] = [];
  for (const { revision, data } of revisions) {
    const now = new Map(referencesOf(data).map((reference) => [`${reference.property} ${reference.to}`, reference]));
    for (const [key, span] of open) {
      if (now.has(key)) continue;
      open.delete(key);
      closed.push({ ...span, until: revision });
    }
    for (const [key, reference] of now) if (!open.has(key)) open.set(key, { ...reference, since: revision });
  }
  return [...closed, ...open.values()];
}
