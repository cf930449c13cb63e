import type { BundlePiece } from '@mithaq/domain/interchange';
import { directoryTarget } from './directory-target.ts';
import { zipTarget } from './zip-target.ts';

/**
 * Where a backup is written, piece after piece, the pieces of one file together. Nothing stands under the final name before `finish`:
 * a backup that was cut short never looks like one.
 */
export interface BackupTarget {
  write(piece: BundlePiece): Promise<void>;
  /** Gives the backup its name, once every byte of it is on the disk. */
  finish(): Promise<void>;
  /** Takes away what was written so far. */
  abandon(): Promise<void>;
}

/** Whether a path means one packed file. Every other path means a directory. */
function isPacked(path: string): boolean {
  return path.toLowerCase().endsWith('.zip');
}

/**
 * Opens the place of a backup: one ZIP file where the path ends in `.zip`, else a directory of the bundle's files. `madeAt` is the time that
 * a ZIP file gives its entries. Only the owner of the process may read what is written: drafts are in it.
 * @throws MithaqError `target-exists`, `unwritable`, `target-full`
 */
export function openTarget(path: string, madeAt: Date): Promise<BackupTarget> {
  return isPacked(path) ? zipTarget(path, madeAt) : directoryTarget(path);
}
