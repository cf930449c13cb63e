import type pg from 'pg';

/** What was taken off tables, as the statements that put it back. */
type Restored = readonly string[];

/**
 * Takes foreign keys and all indexes but the primary keys' off these tables, and puts their triggers to rest: adding row by row is most
 * of what loading costs. What is there is read from the catalogue, so that an index of a later migration is not forgotten. What triggers
 * would have written is for the loader to derive.
 */
export async function setAside(client: pg.ClientBase, tables: readonly string[]): Promise<Restored> {
  const [keys, indexes] = [await foreignKeysOf(client, tables), await indexesOf(client, tables)];
  const triggers = tables.map((table) => ({
    drop: `alter table ${table} disable trigger user`,
    restore: `alter table ${table} enable trigger user`,
  }));
  for (const { drop } of [...triggers, ...keys, ...indexes]) await client.query(drop);
  return [...indexes, ...keys, ...triggers].map(({ restore }) => restore);
}

/** Puts it all back, indexes first: the foreign keys are checked by them. */
export async function putBack(client: pg.ClientBase, statements: Restored): Promise<void> {
  for (const statement of statements) await client.query(statement);
}

interface Aside {
  readonly drop: string;
  readonly restore: string;
}

async function foreignKeysOf(client: pg.ClientBase, tables: readonly string[]): Promise<readonly Aside[]> {
  const { rows } = await client.query<Aside>(
    `select format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop,
       format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as restore
     from pg_constraint where contype = 'f' and conrelid = any($1::text[]::regclass[])`,
    [tables],
  );
  return rows;
}

/** Unique constraints other than the primary key go and come back as constraints. */
async function indexesOf(client: pg.ClientBase, tables: readonly string[]): Promise<readonly Aside[]> {
  const { rows } = await client.query<Aside>(
    `select case when held.oid is null then format('drop index %s', indexrelid::regclass)
         else format('alter table %s drop constraint %I', held.conrelid::regclass, held.conname) end as drop,
       case when held.oid is null then pg_get_indexdef(indexrelid)
         else format('alter table %s add constraint %I %s', held.conrelid::regclass, held.conname, pg_get_constraintdef(held.oid)) end as restore
     from pg_index left join pg_constraint as held on held.conindid = indexrelid and held.contype in ('u', 'x')
     where indrelid = any($1::text[]::regclass[]) and not indisprimary`,
    [tables],
  );
  return rows;
}
