import { access, readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { StartError } from '../start-error.ts';
import { placesIn, readPassword } from './cluster.ts';
import { explained, systemCode } from './failure.ts';
import { type EmbeddedOptions, startEmbedded } from './start.ts';

/** The embedded PostgreSQL of a data directory, whoever runs it. */
export interface Reached {
  /** A connection URL with its password: not for logs. */
  readonly url: string;
  /** Whether another Mithaq runs it, which is not disturbed. */
  readonly joined: boolean;
  /** Stops it if it was started for us. */
  stop(): Promise<void>;
}

/** Another Mithaq that holds the directory may be starting its database just now. Milliseconds. */
const patience = 15_000;
const lookEvery = 100;

/**
 * Connects to the embedded PostgreSQL of a data directory: to the one that a running Mithaq started, else to one that is started for the
 * duration. The password that the cluster was made with lies in the data directory, so who may read that may connect.
 * @throws StartError `in-use` where another Mithaq holds the directory and its database does not come up
 */
export async function reachEmbedded(options: EmbeddedOptions): Promise<Reached> {
  try {
    const { url, stop } = await startEmbedded(options);
    return { url, joined: false, stop };
  } catch (fault) {
    if (!(fault instanceof StartError) || fault.code !== 'in-use') throw fault;
    const url = await explained(options.dataDirectory, () => runningUrl(options.dataDirectory));
    if (url === undefined) throw fault;
    return { url, joined: true, stop: async () => undefined };
  }
}

/** Whether a database was ever made in a data directory. */
export async function hasDatabase(dataDirectory: string): Promise<boolean> {
  return access(path.join(placesIn(dataDirectory).cluster, 'PG_VERSION')).then(
    () => true,
    () => false,
  );
}

async function runningUrl(dataDirectory: string): Promise<string | undefined> {
  const places = placesIn(await realpath(dataDirectory));
  for (let waited = 0; waited < patience; waited += lookEvery) {
    const port = await readyPort(path.join(places.cluster, 'postmaster.pid'));
    if (port !== undefined) return `postgresql://mithaq:${await readPassword(places)}@127.0.0.1:${port}/mithaq`;
    await pause(lookEvery);
  }
  return undefined;
}

/** The port of a server that takes connections. PostgreSQL writes it as the fourth line of its pid file, and its state as the eighth. */
async function readyPort(pidFile: string): Promise<number | undefined> {
  const lines = await readFile(pidFile, 'utf8').then(
    (text) => text.split('\n'),
    (fault: unknown) => {
      if (systemCode(fault) === 'ENOENT') return [];
      throw fault;
    },
  );
  return lines[7]?.trim() === 'ready' ? Number(lines[3]) : undefined;
}
