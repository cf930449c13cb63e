import { sql } from 'kysely';
import type { Database } from '../database/connect.ts';
import { bandsOf, printVersion, shinglesOf } from './print.ts';

/** How many texts are printed in one go. */
const batch = 100;

/** A source and its text. */
interface Printed {
  readonly source: string;
  readonly sha256: string;
  readonly text: string;
}

/** Keeps by what the texts of sources are found by those that are much like them. */
export async function keepPrints(db: Database, texts: readonly Printed[]): Promise<void> {
  const rows = texts.map(({ source, sha256, text }) => ({ source, sha256, bands: bandsOf(shinglesOf(text)) }));
  await sql`
    insert into text_print (source, sha256, version, bands)
    select source, sha256, ${printVersion}::integer, bands from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given (
      source text, sha256 text, bands integer[])
    on conflict (source) do update set sha256 = excluded.sha256, version = excluded.version, bands = excluded.bands`.execute(db);
}

/** Prints some of the texts that have no print of this version of the code: those that were there before it. Whether there may be more. */
export async function printSomeTexts(db: Database): Promise<boolean> {
  const { rows } = await sql<Printed>`
    select attached.source, attached.sha256, text from text_attachment as attached join text_content using (sha256)
      left join text_print as print on print.source = attached.source
    where print.source is null or print.version <> ${printVersion} or print.sha256 <> attached.sha256
    limit ${batch}`.execute(db);
  await keepPrints(db, rows);
  return rows.length === batch;
}

/** Prints all of them, such as those that were restored. */
export async function printTexts(db: Database): Promise<void> {
  while (await printSomeTexts(db));
}
