import { type Failure, failureOf } from '@mithaq/client';
import { newId } from '../look-up/new-id.ts';
import type { Draftable } from './draftable.ts';
import type { Effect, Event, Held, Keeping } from './keeping.ts';
import type { World } from './world.ts';
import { writer } from './writer.ts';

export interface Machine {
  readonly send: (event: Event) => void;
  readonly state: () => Keeping;
}

/** Effects being carried out. */
export interface Running {
  run(effect: Effect): void;
  /** Nothing more is begun; what is on its way comes to its end. */
  stop(): void;
}

/** How long the typing pauses before it is sent, in milliseconds; `long` where another tab sends it unless it dies. */
const pause = { short: 800, long: 8_000 };

/** Carries effects out, and tells the machine what came of them and what else happens in the browser. */
export function running(world: World, subject: string, machine: Machine): Running {
  const { account, device } = world;
  const { send, state } = machine;
  const timers = timersOf();
  let release: (() => void) | undefined;
  const channel = world.tabs(({ account: whose, ...news }) => {
    if (whose === account && news.held.subject === subject) send({ on: 'heard', ...news });
  });
  const write = writer((failed) => {
    if (state().deviceFailed !== failed) send({ on: 'device', failed });
  });
  const tell = (held: Held, sent?: Draftable) => channel.tell({ account, held, ...(sent === undefined ? {} : { sent }) });
  const run = (effect: Effect) => {
    switch (effect.do) {
      case 'hold':
      case 'let-go':
        write(() => (effect.do === 'hold' ? device.hold(effect.held) : device.letGo(effect.held)));
        tell(effect.held, effect.sent);
        break;
      case 'set-aside':
        device.setAside({ ...asideOf(state()), fields: effect.fields }).catch(() => send({ on: 'device', failed: true }));
        break;
      case 'settle':
        timers.settle(() => send({ on: 'settled' }), effect.long ? pause.long : pause.short);
        break;
      case 'rest':
        timers.rest(() => send({ on: 'again' }), restOf(effect));
        break;
      case 'queue':
        void world.takeTurn(`${account} ${subject}`, (done) => {
          release = done;
          send({ on: 'turn' });
        });
        break;
      case 'release':
        release?.();
        release = undefined;
        break;
      default:
        void ask(world, state(), effect).then(send);
    }
  };
  device.held(subject).then(
    (held) => {
      if (held) send({ on: 'found', held });
    },
    () => send({ on: 'device', failed: true }),
  );
  const deaf = listening(machine);
  return {
    run,
    stop() {
      deaf();
      channel.listenNoMore();
      timers.stop();
    },
  };
}

function asideOf({ opening: { subject, kind } }: Keeping) {
  return { id: newId('aside'), subject, kind, at: new Date().toISOString() };
}

const firstRest = 1_500;
const longestRest = 60_000;

/** Growing waits, each a little other than the last: not everybody comes back at the same moment. In milliseconds. */
function restOf({ attempt, after = 0 }: Extract<Effect, { do: 'rest' }>): number {
  const grown = Math.min(longestRest, firstRest * 2 ** Math.min(attempt - 1, 10));
  return Math.max(after * 1_000, grown * (0.75 + Math.random() / 2));
}

type Timer = ReturnType<typeof setTimeout> | undefined;

/** Two timers, each of which begins anew when it is set again. Once they are stopped there is no pause any more, and nothing is tried again. */
function timersOf() {
  let settling: Timer;
  let resting: Timer;
  let isStopped = false;
  return {
    settle(then: () => void, after: number) {
      clearTimeout(settling);
      settling = setTimeout(then, isStopped ? 0 : after);
    },
    rest(then: () => void, after: number) {
      clearTimeout(resting);
      if (!isStopped) resting = setTimeout(then, after);
    },
    stop() {
      isStopped = true;
      clearTimeout(resting);
    },
  };
}

type Asking = Extract<Effect, { do: 'send' | 'look' | 'discard' }>;

/** Asks the server, for the account that typed it and for no other. Whatever comes of it is an event. */
async function ask({ account, server, notTheirs }: World, { opening, data }: Keeping, effect: Asking): Promise<Event> {
  const on = effect.do === 'look' ? 'look-failed' : 'failed';
  try {
    if ((await server.who()) !== account) return { on, failure: notTheirs, isUnsent: true };
  } catch (fault) {
    return { on, failure: failureIn(fault), isUnsent: true };
  }
  try {
    if (effect.do === 'look') return { on: 'looked', found: await server.look(data) };
    if (effect.do === 'send') return { on: 'saved', answer: await server.save(opening.kind, effect) };
    await server.discard(opening.subject, effect.revision);
    return { on: 'discarded' };
  } catch (fault) {
    return { on, failure: failureIn(fault) };
  }
}

/** Whatever went wrong, nobody knows whether it was done: it is told as no answer, and what was typed stays on the device. */
function failureIn(fault: unknown): Failure {
  return failureOf(fault) ?? { unreachable: true };
}

/** Listens to the browser: back on the network or on the page it is tried again, and what is typed does not wait where the page is left. */
function listening({ send }: Machine): () => void {
  const again = () => send({ on: 'again' });
  const hurry = () => send({ on: 'settled' });
  const onVisibility = () => (document.visibilityState === 'hidden' ? hurry() : again());
  const off = new AbortController();
  const { signal } = off;
  window.addEventListener('online', again, { signal });
  window.addEventListener('focus', again, { signal });
  window.addEventListener('blur', hurry, { signal });
  window.addEventListener('pagehide', hurry, { signal });
  document.addEventListener('focusout', hurry, { signal });
  document.addEventListener('visibilitychange', onVisibility, { signal });
  return () => off.abort();
}
