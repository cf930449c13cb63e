import { createMithaqClient, type MithaqClient } from '@mithaq/client';
import type { Holdings } from '../holdings.ts';
import { freePort, newDataDirectory } from './folder.ts';
import { type RunningServer, runtimeOf, type ServerPlace, startServer } from './server.ts';

/** A server at one address that is ended and started again, and a client of it that goes on. */
export interface Standing {
  readonly place: ServerPlace;
  readonly client: MithaqClient;
  readonly server: RunningServer;
  /** A client that nobody is signed in with: a reader. */
  readonly reader: MithaqClient;
  start(): Promise<RunningServer>;
}

/** Starts a server on a data directory of its own, or the one that is given. */
export async function stand(holdings: Holdings, given: Partial<ServerPlace> = {}): Promise<Standing> {
  const dataDirectory = given.dataDirectory ?? (await newDataDirectory(holdings));
  const place = { port: await freePort(), ...given, dataDirectory };
  const state = { server: await startServer(place, holdings) };
  const url = state.server.url;
  return {
    place,
    client: createMithaqClient({ url, headers: () => ({ authorization: `Bearer ${runtimeOf(place).token}` }), tries: 1 }),
    reader: createMithaqClient({ url, tries: 1 }),
    get server() {
      return state.server;
    },
    start: async () => {
      state.server = await startServer(place, holdings);
      return state.server;
    },
  };
}
