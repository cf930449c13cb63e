import { type Embedded, startEmbedded } from '@mithaq/store';
import type { Holdings } from '../holdings.ts';
import { databaseProcessIn, freePort, newDataDirectory, signalAll } from './folder.ts';

/** A database outside of the server, as safe against a crash as the one that Mithaq ships. */
export interface OutsideDatabase {
  readonly url: string;
  /** Ends it and all of its processes without a warning, and starts it again. */
  killAndRestart(): Promise<void>;
  /** Stops all of its processes where they stand: connections stay open, nothing answers. */
  freeze(): Promise<void>;
  thaw(): Promise<void>;
}

export async function startDatabase(holdings: Holdings): Promise<OutsideDatabase> {
  const directory = await newDataDirectory(holdings);
  const port = await freePort();
  const start = (): Promise<Embedded> => startEmbedded({ dataDirectory: directory, port });
  let running = await start();
  holdings.hold(() => running.stop());
  const each = async (name: NodeJS.Signals): Promise<void> => {
    const pid = await databaseProcessIn(directory);
    if (pid !== undefined) await signalAll(pid, name);
  };
  return {
    url: running.url,
    killAndRestart: async () => {
      await each('SIGKILL');
      await running.stop();
      running = await start();
    },
    freeze: () => each('SIGSTOP'),
    thaw: () => each('SIGCONT'),
  };
}
