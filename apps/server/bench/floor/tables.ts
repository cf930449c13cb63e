import type pg from 'pg';

/**
 * Makes the floor's own tables, once for a database: plain search documents with PostgreSQL's own vectors and index, over the same
 * texts that ours searches; and copies of the agreements that its writer changes, so that the register's history stays whole.
 */
export async function makeFloor(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ made: boolean }>(`select to_regclass('floor.revision') is not null as made`);
  if (rows[0]?.made === true) return;
  const client = await pool.connect();
  try {
    await client.query(`set statement_timeout = 0; set maintenance_work_mem = '512MB'; begin`);
    await client.query('create schema floor');
    await client.query(texts);
    await client.query('create index on floor.document using gin (vector)');
    await client.query(`create table floor.record as
      select id, revision, data, updated_at from record where kind = 'agreement'`);
    await client.query('alter table floor.record add primary key (id)');
    await client.query(`create table floor.revision (record_id text collate "C" not null, revision integer not null, data jsonb not null,
      author_id text, at timestamptz not null default now(), primary key (record_id, revision))`);
    await client.query('commit; analyze floor.document; analyze floor.record; reset statement_timeout');
  } finally {
    client.release(true);
  }
}

/** The same texts as ours: what records are called and say, and the paragraphs of sources. */
const texts = `
  create table floor.document as
  select kind, record_id, language, text, start_at, to_tsvector('simple', text) as vector from (
    select kind, id as record_id, label.key as language, label.value as text, null::int as start_at
      from record, jsonb_each_text(data -> 'label') as label
    union all select kind, id, name ->> 'language', name ->> 'value', null from record, jsonb_array_elements(data -> 'names') as name
    union all select kind, id, data #>> '{title,language}', data #>> '{title,value}', null from record where data ? 'title'
    union all select 'passage', source, record.data ->> 'language', paragraph, 0
      from source_text join record on record.id = source, regexp_split_to_table(source_text.text, '\\n+') as paragraph) as written`;
