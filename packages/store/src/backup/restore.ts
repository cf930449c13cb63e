import { MithaqError } from '@mithaq/domain';
import { type BundleFile, type BundleManifest, bundleFiles, streamBundle } from '@mithaq/domain/interchange';
import { sql } from 'kysely';
import type pg from 'pg';
import { printTexts } from '../copies/prints.ts';
import { type Database, openDatabase } from '../database/connect.ts';
import type { AuditReport } from '../port.ts';
import { openJournal } from '../revisions/journal.ts';
import { sealAll } from '../revisions/seal.ts';
import { verify } from '../revisions/verify.ts';
import { rebuildSearch } from '../search/rebuild.ts';
import { accountFileOf, accountTables } from './accounts.ts';
import { type BackupSource, openSource, sourceLimits } from './archive/source.ts';
import { goOn, inStoppableTransaction, type LongWork, takeTime } from './long-work.ts';
import { backupFiles, changesFile, marksFile } from './manifest.ts';
import { emptyAccounts, putChanges, putMarks } from './restore/beside.ts';
import { clearRegister, lockRegister, requireEmpty } from './restore/clear.ts';
import { derive } from './restore/derived.ts';
import { explainedRestore } from './restore/faults.ts';
import { linesIn } from './restore/lines.ts';
import { putBack } from './restore/put-back.ts';
import { readBackupManifest } from './restore/read-manifest.ts';
import { takeIn } from './restore/take-in.ts';
import { requireCurrentSchema } from './schema.ts';
import { type BackupManifest, ChangeLine, MarkLine, RowLine } from './shapes.ts';
import { putRows } from './table-rows.ts';
import { togetherFileOf, togetherTables } from './together.ts';

export interface RestoreOptions extends LongWork {
  /** A backup, or a bundle alone: a ZIP file or a directory. */
  readonly from: string;
  readonly at: Date;
  /** Whether what the register holds is replaced. Without it, a register that holds anything is refused. */
  readonly replace?: boolean;
  /** Whether the people and keys of the backup take the place of those that are here. */
  readonly withAccounts?: boolean;
  /** What counts as done in the restored register, whatever the backup says (`Store.once`). */
  readonly done?: readonly string[];
}

/** A register that was restored, or everything that is wrong with what it was to be restored from; then nothing was changed. */
export type Restoration =
  | {
      readonly outcome: 'restored';
      readonly counts: BundleManifest['counts'];
      /** How many entries were of an older version of the schemas, and brought up to this one. */
      readonly migrated: number;
      /** Whether the backup holds accounts, and whether they were restored. */
      readonly accounts: 'none' | 'left' | 'restored';
      readonly audit: AuditReport;
    }
  | { readonly outcome: 'refused'; readonly problems: readonly MithaqError[]; readonly more: number };

/**
 * Restores a register from what `backUp` wrote, in one transaction: all of it or nothing, whatever ends it. Every digest is checked while it
 * is read; references, lists and search are made anew; then the history's chain is proved. Others may read meanwhile, and see the register
 * as it was until it is whole; whoever writes waits.
 * @throws MithaqError `register-not-empty`, `missing-file`, `invalid-file`, `unexpected-file`, `changed-file`, `newer-format`, `too-large`,
 * `stopped`, `storage-full`, `unavailable`
 * @throws StartError `older-data`, `newer-data` where the database has another schema than this code
 */
export async function restore(pool: pg.Pool, options: RestoreOptions): Promise<Restoration> {
  const db = openDatabase(pool);
  await requireCurrentSchema(pool);
  const source = await openSource(options.from, [...bundleFiles, ...backupFiles]);
  try {
    const manifest = await readBackupManifest(source);
    const put = (transaction: Database) => explainedRestore(() => putAll(transaction, { source, manifest, options }));
    const read = await inStoppableTransaction(pool, options, put);
    await sealAll(db);
    return { outcome: 'restored', ...read, audit: await verify(db, (entries) => options.progress?.('audit', entries)) };
  } catch (fault) {
    if (fault instanceof Refusal) return { outcome: 'refused', ...fault.faults };
    throw fault;
  } finally {
    await source.close();
  }
}

/** Undoes the transaction in which something wrong with a bundle was found. */
class Refusal extends Error {
  readonly faults: { readonly problems: readonly MithaqError[]; readonly more: number };

  constructor(faults: Refusal['faults']) {
    super('refused');
    this.faults = faults;
  }
}

/** What waited to be read when the backup was made is not in it. To read all again is to do that too, and changes nothing else. */
async function readAllAgain(db: Database): Promise<void> {
  await sql`delete from name_change`.execute(db);
  await sql`insert into reading_due (source) select source from text_attachment order by source on conflict do nothing`.execute(db);
}

interface Given {
  readonly source: BackupSource;
  readonly manifest: BackupManifest | undefined;
  readonly options: RestoreOptions;
}

type Read = Omit<Extract<Restoration, { readonly outcome: 'restored' }>, 'outcome' | 'audit'>;

async function putAll(db: Database, { source, manifest, options }: Given): Promise<Read> {
  await takeTime(db);
  await lockRegister(db);
  if (options.replace === true) await clearRegister(db);
  else await requireEmpty(db);
  const { counts, migrated } = await putBundle(db, { source, manifest, options });
  const accounts = manifest === undefined ? 'none' : await putBeside(db, { source, manifest, options });
  await markDone(db, options);
  await sql`delete from page`.execute(db);
  await readAllAgain(db);
  // What is referred to has to be there: told here, while the transaction can still say what it was about.
  await sql`set constraints all immediate`.execute(db);
  return { counts, migrated, accounts };
}

async function putBundle(db: Database, { source, manifest, options }: Given): Promise<Pick<Read, 'counts' | 'migrated'>> {
  const hasHistory = source.names.has('revisions.jsonl');
  const journal = openJournal(db, null, options.at.toISOString());
  const take = hasHistory ? putBack.bind(undefined, db) : takeIn.bind(undefined, journal);
  let lines = 0;
  const verdict = await streamBundle(
    filesOf(source, options),
    async (items) => {
      goOn(options);
      await take(items);
      lines += items.length;
      options.progress?.('bundle', lines);
    },
    { limits: { fileBytes: sourceLimits.fileBytes } },
  );
  if (verdict.outcome === 'refused') throw new Refusal(verdict);
  requireOwn(verdict.manifest, manifest);
  if (hasHistory) {
    await derive(db);
    await rebuildSearch(db);
    await printTexts(db);
  }
  return { counts: verdict.manifest.counts, migrated: verdict.migrated };
}

/** The files of the bundle in the order in which one is needed for the next: the manifest says how large the others are, the history which revision each is. */
async function* filesOf(source: BackupSource, options: RestoreOptions): AsyncGenerator<BundleFile> {
  const first = ['manifest.json', 'revisions.jsonl'];
  const ordered = source.names.has('revisions.jsonl') ? [...first, ...bundleFiles.filter((name) => !first.includes(name))] : bundleFiles;
  for (const name of ordered) {
    if (!source.names.has(name)) continue;
    goOn(options);
    yield { name, bytes: source.read(name) };
  }
}

/** A backup names its bundle by the bundle's seal. @throws MithaqError `changed-file` */
function requireOwn(bundle: BundleManifest, manifest: BackupManifest | undefined): void {
  if (manifest === undefined || manifest.bundle === bundle.sha256) return;
  const details = { name: 'manifest.json', measure: 'SHA-256', expected: manifest.bundle, found: bundle.sha256 };
  throw new MithaqError('changed-file', details, ['manifest.json']);
}

interface Beside extends Given {
  readonly manifest: BackupManifest;
}

async function putBeside(db: Database, { source, manifest, options }: Beside): Promise<Read['accounts']> {
  const held = manifest.files.some(({ name }) => accountTables.some(({ table }) => name === accountFileOf(table)));
  const wanted = held && options.withAccounts === true;
  if (wanted) await emptyAccounts(db);
  for (const file of manifest.files) {
    goOn(options);
    if (file.name === changesFile) for await (const lines of linesIn(source, file, ChangeLine)) await putChanges(db, lines);
    if (file.name === marksFile) for await (const lines of linesIn(source, file, MarkLine)) await putMarks(db, lines);
    const together = togetherTables.find((kept) => togetherFileOf(kept) === file.name);
    if (together !== undefined) for await (const lines of linesIn(source, file, RowLine)) await putRows(db, together, lines);
    const accounts = accountTables.find(({ table }) => accountFileOf(table) === file.name);
    if (accounts === undefined) continue;
    for await (const lines of linesIn(source, file, RowLine)) if (wanted) await putRows(db, accounts, lines);
  }
  if (!held) return 'none';
  return wanted ? 'restored' : 'left';
}

async function markDone(db: Database, { done = [] }: RestoreOptions): Promise<void> {
  for (const name of done) await sql`insert into meta (key, value) values (${`once ${name}`}, '{}') on conflict do nothing`.execute(db);
}
