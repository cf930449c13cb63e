import { constants } from 'node:fs';
import { access, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { refuseFile, StartError } from '@mithaq/store';

/** What the place of the data depends on. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly home: string;
  readonly isRoot: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** Where the data lies unless MITHAQ_DATA says otherwise: where each platform keeps what programs hold for a person. */
export function defaultDataDirectory({ platform, home, isRoot, environment }: Machine): string {
  if (platform === 'win32') return path.win32.join(environment.LOCALAPPDATA ?? path.win32.join(home, 'AppData', 'Local'), 'mithaq');
  if (isRoot) return '/var/lib/mithaq';
  if (platform === 'darwin') return path.posix.join(home, 'Library', 'Application Support', 'mithaq');
  return path.posix.join(environment.XDG_DATA_HOME ?? path.posix.join(home, '.local', 'share'), 'mithaq');
}

/** Makes the data directory where it is missing. @throws StartError where it cannot be written in */
export async function usableDirectory(directory: string): Promise<void> {
  await refuseFile(directory);
  try {
    await mkdir(directory, { recursive: true });
    await access(directory, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (fault) {
    const reason = fault instanceof Error && 'code' in fault ? String(fault.code) : String(fault);
    throw new StartError('unusable-directory', { directory, reason });
  }
}
