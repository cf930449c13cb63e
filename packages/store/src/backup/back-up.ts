import { type BundleWriter, bundleWriter, hashBeforeFirst } from '@mithaq/domain/interchange';
import { sql } from 'kysely';
import type pg from 'pg';
import { type Database, openDatabase } from '../database/connect.ts';
import { sealAll } from '../revisions/seal.ts';
import { accountFileOf, accountTables } from './accounts.ts';
import { type BackupTarget, openTarget } from './archive/target.ts';
import { changesIn, itemsIn, marksIn } from './contents.ts';
import { goOn, type LongWork, takeTime } from './long-work.ts';
import { backupManifestFile, changesFile, manifestBytes, marksFile, sealOf } from './manifest.ts';
import { PartWriter } from './part-writer.ts';
import { currentSchema, requireCurrentSchema } from './schema.ts';
import { type BackupManifest, backupFormat, backupVersion } from './shapes.ts';
import { rowsIn } from './table-rows.ts';
import { togetherFileOf, togetherTables } from './together.ts';

export interface BackUpOptions extends LongWork {
  /** A name that ends in `.zip` for one file, any other for a directory. Nothing may stand there. */
  readonly to: string;
  readonly at: Date;
  /** Whether people, roles, keys and hashed passwords are in it, too. */
  readonly withAccounts?: boolean;
}

/**
 * Writes everything that a register holds as it is at one moment, while others read and write: a bundle of the domain's format, and what
 * else the register needs to go on as the same one. Memory stays the same however much there is. It stands under its name only once it is
 * whole.
 * @throws MithaqError `target-exists`, `unwritable`, `target-full`, `stopped`, `unavailable`
 * @throws StartError `older-data`, `newer-data` where the database has another schema than this code
 */
export async function backUp(pool: pg.Pool, options: BackUpOptions): Promise<BackupManifest> {
  const db = openDatabase(pool);
  await requireCurrentSchema(pool);
  const target = await openTarget(options.to, options.at);
  try {
    const manifest = await atRest(db, (transaction) => writeAll(transaction, target, options));
    await target.finish();
    return manifest;
  } catch (fault) {
    await target.abandon();
    throw fault;
  }
}

/** How often a moment is looked for at which everything committed is sealed. It takes a writer a millisecond to seal. */
const attempts = 50;

/**
 * Runs work on one state of the database. A state in which all is sealed is waited for, so that the backup's chain is the register's; where
 * people write without a pause, the last of it is sealed in the backup alone.
 */
async function atRest<Result>(db: Database, work: (transaction: Database) => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    await sealAll(db);
    const done = await oneState(db, async (transaction) => {
      if (attempt < attempts && (await hasUnsealed(transaction))) return undefined;
      return { result: await work(transaction) };
    });
    if (done !== undefined) return done.result;
  }
}

function oneState<Result>(db: Database, work: (transaction: Database) => Promise<Result>): Promise<Result> {
  const transaction = db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only');
  return transaction.execute(async (state) => {
    await takeTime(state);
    return work(state);
  });
}

async function hasUnsealed(db: Database): Promise<boolean> {
  const { rows } = await sql<{ some: boolean }>`
    select exists (select from revision where position is null) or exists (select from change where position is null) as some`.execute(db);
  return rows[0]?.some === true;
}

async function writeAll(db: Database, target: BackupTarget, options: BackUpOptions): Promise<BackupManifest> {
  const { at, withAccounts = false } = options;
  const bundle = bundleWriter({ createdAt: at.toISOString(), generator: 'mithaq-server' });
  const head = await writeBundle(db, { target, bundle, options });
  const parts = new PartWriter();
  const write = (file: string, batches: AsyncIterable<readonly object[]>) => writePart(file, batches, { target, parts, options });
  await write(changesFile, changesIn(db));
  await write(marksFile, marksIn(db));
  for (const kept of togetherTables) await write(togetherFileOf(kept), rowsIn(db, kept));
  if (withAccounts) for (const kept of accountTables) await write(accountFileOf(kept.table), rowsIn(db, kept));
  return writeManifests(target, { bundle, parts, head, at });
}

interface Writing {
  readonly target: BackupTarget;
  readonly options: BackUpOptions;
}

/** Writes the lines of the bundle; gives the end of the history's chain. */
async function writeBundle(
  db: Database,
  { target, bundle, options }: Writing & { readonly bundle: BundleWriter },
): Promise<BackupManifest['head']> {
  let head: BackupManifest['head'] = { position: 0, hash: hashBeforeFirst };
  const written = new Map<string, number>();
  for await (const items of itemsIn(db)) {
    goOn(options);
    for (const item of items) {
      const piece = bundle.line(item);
      await target.write(piece);
      written.set(piece.file, (written.get(piece.file) ?? 0) + 1);
      if ('part' in item && item.part === 'revision') head = { position: item.value.position, hash: item.value.hash };
    }
    for (const [file, lines] of [...written].slice(-1)) options.progress?.(file, lines);
  }
  return head;
}

async function writePart(
  file: string,
  batches: AsyncIterable<readonly object[]>,
  { target, parts, options }: Writing & { readonly parts: PartWriter },
): Promise<void> {
  let lines = 0;
  for await (const values of batches) {
    goOn(options);
    for (const value of values) await target.write(parts.line(file, value));
    lines += values.length;
    options.progress?.(file, lines);
  }
}

async function writeManifests(
  target: BackupTarget,
  given: { readonly bundle: BundleWriter; readonly parts: PartWriter; readonly head: BackupManifest['head']; readonly at: Date },
): Promise<BackupManifest> {
  const piece = given.bundle.manifest();
  await target.write(piece);
  const unsealed: Omit<BackupManifest, 'sha256'> = {
    format: backupFormat,
    formatVersion: backupVersion,
    createdAt: given.at.toISOString(),
    schema: currentSchema,
    bundle: sealIn(piece.bytes),
    head: given.head,
    files: [...given.parts.files],
  };
  const manifest: BackupManifest = { ...unsealed, sha256: sealOf(unsealed) };
  await target.write({ file: backupManifestFile, bytes: manifestBytes(manifest) });
  return manifest;
}

/** The seal of a bundle, out of its manifest. */
function sealIn(bytes: Uint8Array): string {
  const manifest: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'));
  if (typeof manifest === 'object' && manifest !== null && 'sha256' in manifest) return String(manifest.sha256);
  throw new RangeError('a bundle’s manifest has a seal');
}
