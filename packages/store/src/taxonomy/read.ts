import { editTaxonomy, type Taxonomy, type TopicEdit, taxonomy } from '@mithaq/domain';
import { sql } from 'kysely';
import type { Database } from '../database/connect.ts';
import type { HeldTopicEdit } from '../port.ts';

interface Said {
  readonly acts: number;
  readonly edits: readonly TopicEdit[];
}

/** The register's taxonomy: the package's, with what the register made of it. */
export async function registerTaxonomy(db: Database): Promise<Taxonomy> {
  const { rows } = await sql<Said>`
    select acts, coalesce((select jsonb_agg(data order by code) from topic_edit where data is not null), '[]') as edits from taxonomy_act`.execute(
    db,
  );
  return made(rows[0] ?? { acts: 0, edits: [] });
}

let last: { readonly said: string; readonly taxonomy: Taxonomy } | undefined;

/** It is asked for a hundred times for each time that it changes: the last one that was made is kept, with all that it was made from. */
function made({ acts, edits }: Said): Taxonomy {
  const said = JSON.stringify([acts, edits]);
  if (last?.said !== said) last = { said, taxonomy: editTaxonomy(taxonomy, { acts, topics: [...edits] }) };
  return last.taxonomy;
}

interface EditRow {
  readonly code: string;
  readonly revision: number;
  readonly data: TopicEdit | null;
  readonly author_name: string | null;
  readonly at: Date;
}

/** What was said last of topics: of all, or of one. */
export async function topicEdits(db: Database, code?: string): Promise<readonly HeldTopicEdit[]> {
  const { rows } = await sql<EditRow>`
    select code, revision, data, author_name, at from topic_edit
    where ${code === undefined ? sql`true` : sql`code = ${code}`} order by code`.execute(db);
  return rows.map(({ data, author_name, at, ...row }) => ({
    ...row,
    ...(data === null ? {} : { edit: data }),
    ...(author_name === null ? {} : { by: author_name }),
    at: at.toISOString(),
  }));
}
