import { stat } from 'node:fs/promises';
import path from 'node:path';
import { StartError } from '../start-error.ts';

/** Refuses a data directory where a file stands in its place, or on the way to it. @throws StartError `not-a-directory` */
export async function refuseFile(directory: string): Promise<void> {
  for (let step = path.resolve(directory); step !== path.dirname(step); step = path.dirname(step)) {
    const found = await stat(step).catch(() => undefined);
    if (found?.isDirectory()) return;
    if (found) throw new StartError('not-a-directory', { directory, file: step });
  }
}
