import { createHash } from 'node:crypto';
import { canonicalJson } from '@mithaq/domain/interchange';
import { accountFileOf, accountTables } from './accounts.ts';
import type { BackupManifest } from './shapes.ts';
import { togetherFileOf, togetherTables } from './together.ts';

/** The file in which a backup says what it is. It is written last. */
export const backupManifestFile = 'backup.json';

export const changesFile = 'feed.jsonl';
export const marksFile = 'marks.jsonl';

/** The files that a backup may have beside its bundle. */
export const backupFiles: readonly string[] = [
  backupManifestFile,
  changesFile,
  marksFile,
  ...togetherTables.map(togetherFileOf),
  ...accountTables.map(({ table }) => accountFileOf(table)),
];

/** The seal of a manifest: the SHA-256 of the canonical JSON (RFC 8785) of all the rest of it. */
export function sealOf(manifest: Omit<BackupManifest, 'sha256'>): string {
  return createHash('sha256').update(canonicalJson(manifest), 'utf8').digest('hex');
}

/** A manifest as a file: canonical JSON, and a line feed. */
export function manifestBytes(manifest: BackupManifest): Uint8Array {
  return Buffer.from(`${canonicalJson(manifest)}\n`, 'utf8');
}
