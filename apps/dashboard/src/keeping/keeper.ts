import type { Event, Keeping, Opening } from './keeping.ts';
import { type Running, running } from './running.ts';
import { begin, step } from './step.ts';
import type { World } from './world.ts';

/** Keeps one record or statement for as long as it is open. */
export interface Keeper {
  state(): Keeping;
  subscribe(heard: () => void): () => void;
  send(event: Event): void;
  /** Begins to keep, with what the device holds. */
  start(): void;
  /** The form is left: what can be sent is sent, the rest waits on the device. */
  stop(): void;
}

export function keeperOf(opening: Opening, world: World): Keeper {
  let state = begin(world.check, opening).state;
  let live: Running | undefined;
  const listeners = new Set<() => void>();
  const send = (event: Event) => {
    const next = step(world.check, state, event);
    state = next.state;
    for (const effect of next.effects) live?.run(effect);
    for (const listener of listeners) listener();
  };
  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    send,
    start() {
      live = running(world, opening.subject, { send, state: () => state });
    },
    stop() {
      send({ on: 'settled' });
      live?.stop();
    },
  };
}
