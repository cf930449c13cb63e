import { stat } from 'node:fs/promises';
import path from 'node:path';
import { MithaqError } from '@mithaq/domain';
import { systemCode } from '../../embedded/failure.ts';
import { directorySource } from './directory-source.ts';
import { zipSource } from './zip-source.ts';

/** A backup that is read: its files by their names. Nothing of it is ever unpacked to the disk, so no name can lead anywhere. */
export interface BackupSource {
  /** The names in it, each once. */
  readonly names: ReadonlySet<string>;
  /** The bytes of one of them. They end early with an error where there are more than it said, or than the limits allow. */
  read(name: string): AsyncIterable<Uint8Array>;
  close(): Promise<void>;
}

/** What is put up with in a backup: more than any register that this code could serve, and less than what fills a machine. */
export interface SourceLimits {
  /** Bytes of one file, unpacked. */
  readonly fileBytes: number;
  /** Bytes of all files, unpacked. */
  readonly allBytes: number;
  /** How many times larger a packed file may become. What Mithaq writes grows about tenfold; a trap, a thousandfold. */
  readonly growth: number;
}

export const sourceLimits: SourceLimits = { fileBytes: 2 ** 37, allBytes: 2 ** 38, growth: 200 };

/**
 * Opens a backup, a ZIP file or a directory. Only names that a backup has are taken, each once; a link, an encrypted entry, and
 * whatever is larger than the limits is refused before a byte of it is read.
 * @throws MithaqError `missing-file`, `invalid-file`, `unexpected-file`, `too-large`
 */
export async function openSource(given: string, names: readonly string[], limits: SourceLimits = sourceLimits): Promise<BackupSource> {
  const place = path.resolve(given);
  try {
    const found = await stat(place);
    return found.isDirectory() ? await directorySource(place, names, limits) : await zipSource(place, names, limits);
  } catch (fault) {
    throw explainedRead(given, fault);
  }
}

function explainedRead(given: string, fault: unknown): unknown {
  const code = systemCode(fault);
  if (fault instanceof MithaqError || code === undefined) return fault;
  if (code === 'ENOENT' || code === 'ENOTDIR') return new MithaqError('missing-file', { name: given });
  return Object.assign(new MithaqError('invalid-file', { name: given, expected: code }), { cause: fault });
}
