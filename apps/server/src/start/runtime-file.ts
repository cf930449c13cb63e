import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** How programs on this machine find the running server, and speak to it as its operator. */
export interface Runtime {
  readonly apiUrl: string;
  readonly dashboardUrl: string;
  readonly pid: number;
  readonly token: string;
}

/** Writes `runtime.json` for the owner of the data directory alone; gives what removes it again, if it is still this one. */
export async function announceRuntime(dataDirectory: string, runtime: Runtime): Promise<() => Promise<void>> {
  const file = path.join(dataDirectory, 'runtime.json');
  const draft = `${file}.${runtime.pid}`;
  const text = `${JSON.stringify(runtime, null, 2)}\n`;
  await rm(draft, { force: true });
  await writeFile(draft, text, { mode: 0o600, flag: 'wx' });
  await rename(draft, file);
  return async () => {
    const held = await readFile(file, 'utf8').catch(() => undefined);
    if (held === text) await rm(file, { force: true });
  };
}
