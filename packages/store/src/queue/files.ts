import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../database/connect.ts';
import { isStorable, requireStorable } from '../database/storable.ts';
import type { ImportFile, ImportSteering } from '../port.ts';
import { channel } from '../register/changes.ts';

interface FileRow extends Omit<ImportFile, 'request' | 'result' | 'fault' | 'by'> {
  readonly request: string | null;
  readonly result: unknown;
  readonly fault: string | null;
  readonly author_id: string;
  readonly author_name: string;
}

/** How long what became of a file can be asked for, and what is paused or held waits for somebody. */
const keptFor = '7 days';

/** Keeps files that wait to be imported, in this order. What was done some days ago goes with the next that comes. */
export async function addImportFiles(
  db: Database,
  files: readonly Pick<ImportFile, 'id' | 'batch' | 'name' | 'request' | 'asks' | 'by'>[],
): Promise<void> {
  requireStorable(files.map(({ name, by }) => ({ name, by: by.name })));
  await sql`
    delete from import_file where id in (
      select id from import_file where state not in ('waiting', 'reading') and changed_at < now() - ${sql.lit(keptFor)}::interval
      limit 1000 for update skip locked)`.execute(db);
  for (const { id, batch, name, request, asks, by } of files) {
    await sql`
      insert into import_file (id, batch, name, request, asks, author_id, author_name)
      values (${id}, ${batch}, ${name}, ${request ?? null}, ${asks}, ${by.id}, ${by.name})`.execute(db);
  }
  await tell(db);
}

/** Says how far a file has come. One that is done with is kept without its content. */
export async function updateImportFile(
  db: Database,
  { id, state, result, fault }: Pick<ImportFile, 'id' | 'state' | 'result' | 'fault'>,
): Promise<void> {
  const isOver = state === 'done' || state === 'failed';
  await sql`
    update import_file set state = ${state}, result = ${result === undefined ? null : JSON.stringify(result)}::jsonb, fault = ${fault ?? null},
      request = case when ${isOver} then null else request end, changed = nextval('import_changed'), changed_at = now()
    where id = ${id}`.execute(db);
  await tell(db);
}

/** From which states an act leads where. What is taken is not asked about again. */
const steered = {
  pause: { from: ['waiting'], to: 'paused' },
  resume: { from: ['paused'], to: 'waiting' },
  take: { from: ['held'], to: 'waiting' },
  'leave-out': { from: ['waiting', 'paused', 'held'], to: 'left-out' },
} as const satisfies Record<ImportSteering['act'], { readonly from: readonly ImportFile['state'][]; readonly to: ImportFile['state'] }>;

/** Steers files of an import that are not under way. */
export async function steerImport(db: Database, { batch, act, files }: ImportSteering): Promise<void> {
  if (!isStorable(batch)) return;
  const { from, to } = steered[act];
  const those = files === undefined ? sql`true` : sql`id = any(${files.filter(isStorable)}::text[])`;
  await sql`
    update import_file set state = ${to}, asks = asks and ${act !== 'take'}, result = null,
      request = case when ${to === 'left-out'} then null else request end, changed = nextval('import_changed'), changed_at = now()
    where batch = ${batch} and state = any(${[...from]}::text[]) and ${those}`.execute(db);
  await tell(db);
}

/** Wakes whoever follows an import, on commit. */
async function tell(db: Database): Promise<void> {
  await sql`select pg_notify(${channel}, '')`.execute(db);
}

const columns = sql`id, batch, name, state, request, asks, result, fault, author_id, author_name, changed::text as changed`;

export async function importFile(db: Database, id: string): Promise<ImportFile | undefined> {
  if (!isStorable(id)) return undefined;
  const [file] = await filesIn(db, sql<FileRow>`select ${columns} from import_file where id = ${id}`);
  return file;
}

/** Of a batch what changed after a change, in the order of changes; without one all of it, in the order of the files. Without their contents. */
export async function importFiles(db: Database, batch: string, after: string | undefined): Promise<ImportFile[]> {
  if (!isStorable(batch)) return [];
  const which = after === undefined ? sql`true order by ordinal` : sql`changed > ${after}::bigint order by changed`;
  return filesIn(
    db,
    sql<FileRow>`
      select id, batch, name, state, null as request, asks, result, fault, author_id, author_name, changed::text as changed
      from import_file where batch = ${batch} and ${which}`,
  );
}

async function filesIn(db: Database, query: RawBuilder<FileRow>): Promise<ImportFile[]> {
  const { rows } = await query.execute(db);
  return rows.map(({ request, result, fault, author_id, author_name, ...same }) => ({
    ...same,
    ...(request === null ? {} : { request }),
    ...(result === null ? {} : { result }),
    ...(fault === null ? {} : { fault }),
    by: { id: author_id, name: author_name },
  }));
}
