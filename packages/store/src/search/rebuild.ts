import { type RecordKind, recordKinds, type Source, type Statement } from '@mithaq/domain';
import { sql } from 'kysely';
import type { Database } from '../database/connect.ts';
import { rebuildKeys } from '../register/rebuild-keys.ts';
import { captionKey } from '../register/sort-key.ts';
import { indexAnew } from './index-anew.ts';
import { indexQuotes, paragraphs } from './passage-documents.ts';
import { recordsOf } from './related.ts';
import { searchVersion } from './search-version.ts';
import { areMiscounted, countTokens, type SeenTokens } from './tokens.ts';
import { writeDocuments } from './write-documents.ts';

/** Things that are read and made anew in one transaction. */
const batch = 500;

type Stage = 'empty' | RecordKind | 'text' | 'statement' | 'index' | 'count' | 'keys';

/** In this order: an agreement's documents come before those of its clauses, the texts of sources before quotes from them. */
const stages: readonly Stage[] = ['empty', ...recordKinds, 'text', 'statement', 'index', 'count', 'keys'];

/** How far it has come: `version` is done, or `building` is being made and has come to an id within a stage. */
interface Progress {
  readonly version: number;
  /** How many documents there were when words were counted. */
  readonly counted?: number;
  readonly building?: number;
  readonly stage?: Stage;
  readonly after?: string;
}

/**
 * Makes everything that is found and sorted by folded text anew, where it was made by another version of this code. It goes in small
 * steps, each of them kept with how far it came: a start that is killed goes on where it was, in constant memory however large the
 * register is, and two starters share the steps.
 */
export async function rebuildIfOutdated(db: Database): Promise<void> {
  const seen: SeenTokens = new Set();
  await sql`insert into meta (key, value) values ('search', '{"version":0}') on conflict (key) do nothing`.execute(db);
  let progress = await progressOf(db);
  while (progress.version !== searchVersion) progress = await db.transaction().execute((transaction) => step(transaction, seen));
  if (await areMiscounted(db, progress.counted ?? 0)) await db.transaction().execute(countAgain);
}

async function countAgain(db: Database): Promise<void> {
  await progressOf(db);
  await sql`set local statement_timeout = 0`.execute(db);
  await keep(db, { version: searchVersion, counted: await toldAsOne(db, () => countTokens(db)) });
}

async function keep(db: Database, progress: Progress): Promise<void> {
  const value = JSON.stringify(progress);
  await sql`insert into meta (key, value) values ('search', ${value}) on conflict (key) do update set value = excluded.value`.execute(db);
}

/** Makes everything anew at once, in the transaction that it is given: a failure leaves what there was. */
export async function rebuildSearch(db: Database): Promise<void> {
  const seen: SeenTokens = new Set();
  let progress: Progress = { version: 0 };
  while (progress.version !== searchVersion) {
    const { stage = 'empty', after = '', counted = 0 } = progress;
    progress = await toldAsOne(db, () => goOn(db, { stage, after, counted, seen }));
  }
  await keep(db, progress);
}

/** Makes everything anew at the next start, or the next call of `rebuildIfOutdated`: after rows were put in by other means. */
export async function markOutdated(db: Database): Promise<void> {
  await keep(db, { version: 0 });
}

async function progressOf(db: Database): Promise<Progress> {
  const { rows } = await sql<{ value: Progress }>`select value from meta where key = 'search' for update`.execute(db);
  return rows[0]?.value ?? { version: 0 };
}

async function step(db: Database, seen: SeenTokens): Promise<Progress> {
  const progress = await progressOf(db);
  if (progress.version === searchVersion) return progress;
  await sql`set local statement_timeout = 0`.execute(db);
  const { stage = 'empty', after = '' } = progress.building === searchVersion ? progress : {};
  const next = await toldAsOne(db, () => goOn(db, { stage, after, counted: progress.counted ?? 0, seen }));
  await keep(db, next);
  return next;
}

/** What undoes every answer there is need not be told document by document. */
async function toldAsOne<Result>(db: Database, work: () => Promise<Result>): Promise<Result> {
  await sql`select set_config('mithaq.search_changes', 'told', true)`.execute(db);
  const result = await work();
  await sql`select set_config('mithaq.search_changes', '', true), tell_search_change('{all}')`.execute(db);
  return result;
}

interface Place {
  readonly stage: Stage;
  readonly after: string;
  readonly counted: number;
  readonly seen: SeenTokens;
}

async function goOn(db: Database, { stage, after, counted, seen }: Place): Promise<Progress> {
  if (stage === 'count') return nextOf(stage, { counted: await countTokens(db) });
  const last = await work(db, stage, { after, seen });
  return nextOf(stage, last === undefined ? { counted } : { counted, last });
}

function nextOf(stage: Stage, { last, counted }: { readonly last?: string; readonly counted: number }): Progress {
  const following = last === undefined ? stages[stages.indexOf(stage) + 1] : stage;
  if (following === undefined) return { version: searchVersion, counted };
  return { version: 0, building: searchVersion, stage: following, after: last ?? '', counted };
}

/** Works through one batch of a stage. Gives the id that it came to; undefined where the stage is done. */
async function work(
  db: Database,
  stage: Exclude<Stage, 'count'>,
  { after, seen }: Pick<Place, 'after' | 'seen'>,
): Promise<string | undefined> {
  switch (stage) {
    case 'empty':
      return empty(db);
    case 'text':
      return remakeTexts(db, { after, seen });
    case 'statement':
      return remakeQuotes(db, after);
    case 'index':
      return index(db);
    case 'keys':
      return void (await rebuildKeys(db));
    default:
      return remakeRecords(db, stage, { after, seen });
  }
}

/** Filling a table is many times as fast without its index. */
async function empty(db: Database): Promise<undefined> {
  await sql`truncate search_document, search_token`.execute(db);
  await sql`drop index if exists search_document_vector`.execute(db);
}

async function index(db: Database): Promise<undefined> {
  // What still has to be checked of rows of this transaction stands in the way of an index.
  await sql`set constraints search_document_record_id_fkey immediate`.execute(db);
  await sql`set local maintenance_work_mem = '256MB'`.execute(db);
  await sql`create index if not exists search_document_vector on search_document using gin (vector) with (fastupdate = off)`.execute(db);
  await sql`analyze search_document, search_token`.execute(db);
}

async function remakeRecords(db: Database, kind: RecordKind, { after, seen }: Pick<Place, 'after' | 'seen'>): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select id from record where kind = ${kind} and id > ${after} order by id limit ${batch}`.execute(db);
  const ids = rows.map(({ id }) => id);
  await remakeCaptions(db, ids);
  await indexAnew(db, ids, { seen });
  return ids.at(-1);
}

async function remakeCaptions(db: Database, ids: readonly string[]): Promise<void> {
  const captions = (await recordsOf(db, ids)).map((record) => ({ id: record.id, caption: captionKey(record) }));
  await sql`update record set caption_key = given.caption
    from jsonb_to_recordset(${JSON.stringify(captions)}::jsonb) as given (id text, caption text)
    where record.id = given.id and record.caption_key <> given.caption`.execute(db);
}

async function remakeTexts(db: Database, { after, seen }: Pick<Place, 'after' | 'seen'>): Promise<string | undefined> {
  const { rows } = await sql<{ data: Source; text: string }>`
    select record.data, source_text.text from source_text join record on record.id = source_text.source
    where source_text.source > ${after} order by source_text.source limit ${batch / 10}`.execute(db);
  await writeDocuments(
    db,
    rows.flatMap(({ data, text }) => paragraphs(data, text)),
    seen,
  );
  return rows.at(-1)?.data.id;
}

/** Only of statements that cite a source without its text: of the others nothing is a passage of its own. */
async function remakeQuotes(db: Database, after: string): Promise<string | undefined> {
  const { rows } = await sql<{ data: Statement }>`
    select data from statement where id > ${after} and exists (
      select from citation where citation.statement_id = statement.id
        and not exists (select from source_text where source_text.source = citation.source))
    order by id limit ${batch}`.execute(db);
  for (const { data } of rows) await indexQuotes(db, data);
  return rows.at(-1)?.data.id;
}
