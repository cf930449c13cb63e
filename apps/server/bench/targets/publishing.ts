import type pg from 'pg';
import type { Target } from './target.ts';

interface Published {
  readonly id: string;
  readonly revision: number;
  readonly data: Readonly<Record<string, unknown>>;
}

const availabilities = ['full', 'excerpt', 'reported-only'];

/**
 * Publishing a change of one field of an agreement, each agreement once: its revision is named, the record is validated, the history
 * gets an entry, the list and what was kept of it are brought up to date, subscribers are told, and it is on disk.
 */
export async function publishing(pool: pg.Pool): Promise<Target> {
  const { rows } = await pool.query<Published>(
    `select id, revision, data from record where kind = 'agreement' order by md5(id || 'publish')`,
  );
  const changed = rows.map((row) => ({ ...row, textAvailability: nextAfter(row.data['textAvailability']) }));
  return {
    name: 'publish one field',
    least: 0.7,
    once: true,
    ours: changed.map(({ revision, data, textAvailability }) => ({
      method: 'POST',
      path: '/trpc/records.publish',
      headers: { 'content-type': 'application/json', origin: 'http://127.0.0.1:4300' },
      body: JSON.stringify({ record: { ...data, textAvailability }, from: revision }),
    })),
    floor: changed.map(({ id, textAvailability }) => ({
      method: 'POST',
      path: '/publish',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify([id, JSON.stringify(textAvailability), 'bench']),
    })),
    check: () => undefined,
  };
}

function nextAfter(value: unknown): string {
  return availabilities[(availabilities.indexOf(String(value)) + 1) % availabilities.length] ?? 'full';
}
