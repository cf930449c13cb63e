import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Draftable } from './draftable.ts';
import type { Held } from './keeping.ts';

/** What was typed and not chosen: it stays to be got back until somebody throws it away. */
export interface Aside {
  readonly id: string;
  readonly subject: string;
  readonly kind: Held['kind'];
  readonly at: string;
  readonly fields: Draftable;
}

/** What this device keeps for one account. What another account typed on the same machine is not there for it. */
export interface Device {
  held(subject: string): Promise<Held | undefined>;
  all(): Promise<readonly Held[]>;
  /** Keeps it, unless another tab kept something later. Done once it is on the disk. @throws DOMException where the device is full or refuses */
  hold(held: Held): Promise<void>;
  /** Forgets it, unless another tab kept something later. */
  letGo(held: Held): Promise<void>;
  asides(): Promise<readonly Aside[]>;
  setAside(aside: Aside): Promise<void>;
  throwAway(id: string): Promise<void>;
}

interface Tables extends DBSchema {
  held: { key: [string, string]; value: Held & { readonly account: string }; indexes: { account: string } };
  aside: { key: string; value: Aside & { readonly account: string }; indexes: { account: string } };
}

const onDisk = { durability: 'strict' } as const;

let opened: Promise<IDBPDatabase<Tables>> | undefined;

/** Opened once for a page, and again where the browser closed it. */
function database(): Promise<IDBPDatabase<Tables>> {
  opened ??= openDB<Tables>('mithaq-keeping', 1, {
    upgrade(db) {
      db.createObjectStore('held', { keyPath: ['account', 'subject'] }).createIndex('account', 'account');
      db.createObjectStore('aside', { keyPath: 'id' }).createIndex('account', 'account');
    },
    terminated: forget,
    blocking(_, __, { target }) {
      forget();
      if (target instanceof IDBDatabase) target.close();
    },
  });
  opened.catch(forget);
  return opened;
}

function forget(): void {
  opened = undefined;
}

/** @param account the id of whoever is signed in */
export function deviceOf(account: string): Device {
  return {
    held: async (subject) => (await database()).get('held', [account, subject]),
    all: async () => (await database()).getAllFromIndex('held', 'account', account),
    hold: (held) => ifLast(account, held, (table) => table.put({ ...held, account })),
    letGo: (held) => ifLast(account, held, (table) => table.delete([account, held.subject])),
    asides: async () => (await database()).getAllFromIndex('aside', 'account', account),
    setAside: async (aside) => void (await (await database()).put('aside', { ...aside, account })),
    throwAway: async (id) => (await database()).delete('aside', id),
  };
}

async function ifLast(account: string, held: Held, write: (table: Writable) => Promise<unknown>): Promise<void> {
  const transaction = (await database()).transaction('held', 'readwrite', onDisk);
  const there = await transaction.store.get([account, held.subject]);
  await Promise.all([there === undefined || there.typedAt <= held.typedAt ? write(transaction.store) : undefined, transaction.done]);
}

type Writable = ReturnType<typeof writableOf>;

function writableOf(db: IDBPDatabase<Tables>) {
  return db.transaction('held', 'readwrite').store;
}
