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
  /** Starts it once more, at the same address; from then on as `changed`. */
  start(changed?: Pick<ServerPlace, 'largestFile'>): Promise<RunningServer>;
}

/** Starts a server on a data directory of its own, or the one that is given. */
export async function stand(holdings: Holdings, given: Partial<ServerPlace> = {}): Promise<Standing> {
  const dataDirectory = given.dataDirectory ?? (await newDataDirectory(holdings));
  let place: ServerPlace = { port: await freePort(), ...given, dataDirectory };
  const state = { server: await startServer(place, holdings) };
  const url = state.server.url;
  return {
    place,
    client: createMithaqClient({
      url,
      headers: () => ({ authorization: bearerOf(place) }),
      fetch: toOneServer(() => bearerOf(place)),
      tries: 1,
    }),
    reader: createMithaqClient({ url, tries: 1 }),
    get server() {
      return state.server;
    },
    start: async (changed = {}) => {
      place = { ...place, ...changed };
      state.server = await startServer(place, holdings);
      return state.server;
    },
  };
}

function bearerOf(place: ServerPlace): string {
  return `Bearer ${runtimeOf(place).token}`;
}

/**
 * A call that set out with the token of a server that was replaced before it arrived is answered by nobody whom it was meant for: it counts
 * as one without an answer.
 */
function toOneServer(current: () => string): typeof fetch {
  return async (input, init) => {
    const answer = await fetch(input, init);
    if (answer.status !== 401 || new Headers(init?.headers).get('authorization') === current()) return answer;
    throw new TypeError('the server was replaced');
  };
}
