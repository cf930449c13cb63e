import { openPool } from '../database/connect.ts';
import { backUp } from './back-up.ts';
import { restore } from './restore.ts';

/** Begins a backup or a restore, and is killed in the middle of it. A test starts this. */
const [what, url = '', place = ''] = process.argv.slice(2);
const pool = openPool(url);
const at = new Date('2026-11-22T09:30:00.000Z');
const progress = (file: string) => {
  if (file === 'bundle' || file === 'revisions.jsonl') process.kill(process.pid, 'SIGKILL');
};
if (what === 'backup') await backUp(pool, { to: place, at, progress });
else await restore(pool, { from: place, at, replace: true, progress });
