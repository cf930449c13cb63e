import { openDatabase } from '../database/connect.ts';
import { transact, type Work } from '../register/transact.ts';
import type { Store } from '../store.ts';
import { editor } from './open.ts';

/** Commits work as a process does that is killed before it seals. */
export function commitUnsealed(store: Store, work: Work<void>['work']): Promise<void> {
  const place = { db: openDatabase(store.pool), now: () => new Date(), committed: async () => undefined };
  return transact(place, { author: editor, work });
}

const kept = ['revision', 'text_content'];
const triggers = (act: 'disable' | 'enable') => kept.map((table) => `alter table ${table} ${act} trigger user`);

/** Does what only the owner of the tables can do: changes the history behind the back of its triggers. */
export async function tamper(store: Store, ...statements: readonly string[]): Promise<void> {
  await store.pool.query([...triggers('disable'), ...statements, ...triggers('enable')].join('; '));
}

/** The whole history in the order of its chain. */
export async function historyOf(store: Store): Promise<readonly { position: number; subject: string; revision: number }[]> {
  const { rows } = await store.pool.query<{ position: string; subject: string; revision: number }>(
    'select position, subject, revision from revision order by position nulls last, id',
  );
  return rows.map((row) => ({ ...row, position: Number(row.position) }));
}
