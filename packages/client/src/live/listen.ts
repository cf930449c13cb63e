import type { LiveChange } from '@mithaq/api';
import { addressOf } from '../server.ts';

/** What a listener is told, and from where on. */
export interface Listening {
  /** As of `createMithaqClient`: empty for the page's own origin. */
  readonly url: string;
  /** The last change that is known already, of which all that came after is told first; without it, what happens from now on. */
  readonly since?: string | undefined;
  readonly onChange: (change: LiveChange) => void;
  /** Each time that the server has answered and changes are heard. */
  readonly onStarted?: () => void;
}

/** The browser's own event source, or one like it. */
interface Source {
  readonly readyState: number;
  readonly addEventListener: (type: string, hear: (event: MessageEvent<string>) => void) => void;
  readonly close: () => void;
}

/** What the world brings: event sources and timers. */
export interface Ears {
  readonly open: (address: string) => Source;
  readonly later: (act: () => void, milliseconds: number) => () => void;
}

const firstPause = 1_000;
const longestPause = 30_000;
/** The server says something every few seconds; who hears nothing for so long is cut off without knowing it. */
const longestSilence = 45_000;

/** `EventSource.CLOSED`: it gave up, and will not come back by itself. */
const closed = 2;

/**
 * Hears live changes in a browser, over its own `EventSource`, in a few hundred bytes: for a page that wants nothing else of the client.
 * Whoever is cut off comes back and goes on after the last change that was heard, with growing pauses while no server answers.
 * Answers how to stop.
 */
export function listen(listening: Listening, ears: Ears = browserEars): () => void {
  let last = listening.since;
  let failures = 0;
  let leave = () => {};

  const connect = () => {
    const source = ears.open(addressFor(listening.url, last));
    let hush = () => {};
    const heard = () => {
      hush();
      hush = ears.later(again, longestSilence);
    };
    const again = () => {
      leave();
      const pause = Math.min(firstPause * 2 ** failures, longestPause);
      failures += 1;
      leave = ears.later(connect, pause);
    };
    leave = () => {
      hush();
      source.close();
    };
    source.addEventListener('connected', () => {
      failures = 0;
      heard();
      listening.onStarted?.();
    });
    source.addEventListener('message', ({ data, lastEventId }) => {
      heard();
      last = lastEventId || last;
      listening.onChange(JSON.parse(data));
    });
    source.addEventListener('ping', heard);
    source.addEventListener('serialized-error', again);
    source.addEventListener('return', again);
    source.addEventListener('error', () => {
      if (source.readyState === closed) again();
    });
    heard();
  };

  connect();
  return () => leave();
}

function addressFor(url: string, last: string | undefined): string {
  const input = last === undefined ? '' : `?input=${encodeURIComponent(JSON.stringify({ lastEventId: last }))}`;
  return `${addressOf({ url }, '/trpc/changes.live')}${input}`;
}

const browserEars: Ears = {
  open: (address) => new EventSource(address),
  later: (act, milliseconds) => {
    const timer = setTimeout(act, milliseconds);
    return () => clearTimeout(timer);
  },
};
