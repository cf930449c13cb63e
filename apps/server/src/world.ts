import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { World } from '@mithaq/api';
import { Day, typeId } from '@mithaq/domain';
import { uuidv7 } from 'uuidv7';
import { countsOf } from './learned-counts.ts';
import { lexiconOf } from './lexicon.ts';

/** What the world is made over: a register, its accounts, its settings, and who reads files. */
export type Grounds = Pick<World, 'register' | 'accounts' | 'settings' | 'presence' | 'isSetUp' | 'documents' | 'model'>;

/** A new TypeID over a UUIDv7: unique, and sorted by the moment it was made. */
export function newId(prefix: string): string {
  return typeId(prefix, uuidv7());
}

/** The world as it is: this machine's clock, chance and hashing, over a register and its accounts. */
export function worldOver(grounds: Grounds): World {
  const clock = () => new Date();
  return {
    ...grounds,
    clock,
    newId,
    sha256: async (bytes) => createHash('sha256').update(bytes).digest('hex'),
    lexicon: lexiconOf(grounds.register),
    counts: countsOf(grounds.register),
    today: () => Day.parse(clock().toISOString().slice(0, 10)),
    pause: async (milliseconds, signal) => {
      await wait(milliseconds, undefined, { signal, ref: false }).catch(() => undefined);
    },
  };
}
