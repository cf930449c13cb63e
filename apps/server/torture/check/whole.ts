import pg from 'pg';
import type { Attempt } from '../load/ledger.ts';

/** Rules that hold in a register of which nothing is half-written: each query counts what breaks one. */
const rules: Readonly<Record<string, string>> = {
  'a published change set with a draft left': `
    select count(*) as broken from draft join change_set on change_set.id = draft.change_set where change_set.state in ('published', 'discarded')`,
  'a history with a gap': `
    select count(*) as broken from (select 1 from revision group by subject having count(*) <> max(revision) or min(revision) <> 1) as gap`,
  'a record at another revision than its last published one': `
    select count(*) as broken from record where revision is distinct from (
      select max(revision) from revision where subject = record.id and state = 'published')`,
  'a published record without a history': `
    select count(*) as broken from record where not exists (select from revision where subject = record.id and state = 'published')`,
  'a statement of nothing': `select count(*) as broken from statement where not exists (select from record where id = statement.subject)`,
  'a citation of no source': `select count(*) as broken from citation where not exists (select from record where id = citation.source)`,
  'an attached text that is not there': `
    select count(*) as broken from text_attachment where not exists (select from text_content where text_content.sha256 = text_attachment.sha256)`,
  'an entry of the history that is not sealed': `select count(*) as broken from revision where position is null`,
  'a gap in the chain': `select count(*) - coalesce(max(position), 0) as broken from revision`,
  'an announcement that is not told': `select count(*) as broken from change where position is null`,
  'a gap in the feed': `select count(*) - coalesce(max(position), 0) as broken from change`,
  'a gap in the public feed': `select count(*) - coalesce(max(public_position), 0) as broken from change where audience = 'public'`,
};

/** Tells what is half-written in a database that nobody writes in. */
export async function halfWritten(databaseUrl: string, attempts: readonly Attempt[]): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const broken: string[] = [];
    for (const [rule, query] of Object.entries(rules)) {
      const { rows } = await client.query<{ broken: string }>(query);
      if (rows[0]?.broken !== '0') broken.push(`half-written: ${rule} (${rows[0]?.broken})`);
    }
    for (const { changeSet, subjects } of attempts) {
      const { rowCount } = await client.query('select from record where id = any($1)', [subjects]);
      if (rowCount !== 0 && rowCount !== subjects.length) broken.push(`half-written: ${rowCount} of ${subjects.length} of ${changeSet}`);
    }
    return broken;
  } finally {
    await client.end();
  }
}
