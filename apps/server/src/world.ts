import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Register, World } from '@mithaq/api';
import { Day, typeId } from '@mithaq/domain';
import { uuidv7 } from 'uuidv7';
import { lexiconOf } from './lexicon.ts';

/** A new TypeID over a UUIDv7: unique, and sorted by the moment it was made. */
export function newId(prefix: string): string {
  return typeId(prefix, uuidv7());
}

/** The world as it is: this machine's clock, chance and hashing, over a register. */
export function worldOver(register: Register, isSetUp: () => Promise<boolean>): World {
  const clock = () => new Date();
  return {
    register,
    clock,
    newId,
    sha256: async (bytes) => createHash('sha256').update(bytes).digest('hex'),
    lexicon: lexiconOf(register),
    today: () => Day.parse(clock().toISOString().slice(0, 10)),
    isSetUp,
    pause: async (milliseconds, signal) => {
      await wait(milliseconds, undefined, { signal, ref: false }).catch(() => undefined);
    },
  };
}
