import { MithaqError, type Words } from '@mithaq/domain';
import { canonicalJson } from '@mithaq/domain/interchange';
import type { BackupSource } from '../archive/source.ts';
import { backupFiles, backupManifestFile, sealOf } from '../manifest.ts';
import { BackupManifest, backupFormat, backupVersion } from '../shapes.ts';

/** The largest manifest, in bytes. */
const largest = 2 ** 20;

/**
 * What a backup says of itself; absent where the source is a bundle alone.
 * @throws MithaqError `newer-format` where a newer Mithaq wrote it, `invalid-file`, `changed-file`, `unexpected-file`
 */
export async function readBackupManifest(source: BackupSource): Promise<BackupManifest | undefined> {
  if (!source.names.has(backupManifestFile)) return refuseLoose(source);
  const text = await whole(source.read(backupManifestFile));
  const data = json(text);
  refuseNewer(data);
  const parsed = BackupManifest.safeParse(data);
  if (!parsed.success || text !== `${canonicalJson(parsed.data)}\n`) throw invalid(asWritten);
  const { sha256, ...unsealed } = parsed.data;
  const found = sealOf(unsealed);
  if (found !== sha256) throw changed({ expected: sha256, found });
  const unlisted = [...source.names].find(
    (name) => backupFiles.includes(name) && name !== backupManifestFile && !isListed(parsed.data, name),
  );
  if (unlisted !== undefined) throw unexpected(unlisted);
  return parsed.data;
}

/** Without a manifest nothing says what else belongs to a bundle. */
function refuseLoose({ names }: BackupSource): undefined {
  const loose = [...names].find((name) => backupFiles.includes(name));
  if (loose !== undefined) throw new MithaqError('missing-file', { name: backupManifestFile }, [backupManifestFile]);
  return undefined;
}

function isListed({ files }: BackupManifest, name: string): boolean {
  return files.some((file) => file.name === name);
}

function unexpected(name: string): MithaqError {
  return new MithaqError('unexpected-file', { name, expected: backupManifestFile }, [name]);
}

async function whole(pieces: AsyncIterable<Uint8Array>): Promise<string> {
  const read: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of pieces) {
    bytes += piece.length;
    if (bytes > largest) throw new MithaqError('too-large', { limit: `${largest} B` }, [backupManifestFile]);
    read.push(piece);
  }
  return Buffer.concat(read).toString('utf8');
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function refuseNewer(data: unknown): void {
  if (typeof data !== 'object' || data === null || !('format' in data) || !('formatVersion' in data)) return;
  if (data.format !== backupFormat || typeof data.formatVersion !== 'number' || data.formatVersion <= backupVersion) return;
  const details = { found: String(data.formatVersion), known: String(backupVersion) };
  throw new MithaqError('newer-format', details, [backupManifestFile, 'formatVersion']);
}

const asWritten: Words = { ar: 'المنتظر بيان النسخة كما كتبه ميثاق', en: 'expected a backup’s manifest as Mithaq wrote it' };

function invalid(expected: Words): MithaqError {
  return new MithaqError('invalid-file', { name: backupManifestFile, expected }, [backupManifestFile]);
}

function changed({ expected, found }: { readonly expected: string; readonly found: string }): MithaqError {
  return new MithaqError('changed-file', { name: backupManifestFile, measure: 'SHA-256', expected, found }, [backupManifestFile]);
}
