import { createStore, startEmbedded } from '@mithaq/store';
import { loadRegister } from '@mithaq/store/bulk';
import pg from 'pg';
import { makeFloor } from '../floor/tables.ts';
import { registerOf } from '../generate/register.ts';
import { sizeAt } from '../generate/size.ts';
import { folderFor } from './folder.ts';

/** A database with a generated register in it. */
export interface LoadedRegister {
  readonly url: string;
  readonly pool: pg.Pool;
  stop(): Promise<void>;
}

/** Starts PostgreSQL on a generated register of some scale, loading it first where no earlier run did. */
export async function openRegister(
  { scale, data }: { readonly scale: number; readonly data?: string },
  say: (line: string) => void,
): Promise<LoadedRegister> {
  const { url, stop } = await startEmbedded({ dataDirectory: data ?? (await folderFor(scale)) });
  const pool = new pg.Pool({ connectionString: url, max: 4 });
  try {
    if (!(await isLoaded(pool))) await fill(url, pool, { scale, say });
    await makeFloor(pool);
    return { url, pool, stop: () => pool.end().then(stop) };
  } catch (fault) {
    await pool.end();
    await stop();
    throw fault;
  }
}

/** The mark is set last: what was left half loaded is loaded again. */
const mark = 'bench';

async function isLoaded(pool: pg.Pool): Promise<boolean> {
  const { rows } = await pool.query<{ there: boolean }>(`select to_regclass('meta') is not null as there`);
  if (rows[0]?.there !== true) return false;
  return (await pool.query('select from meta where key = $1', [mark])).rowCount === 1;
}

async function fill(
  url: string,
  pool: pg.Pool,
  { scale, say }: { readonly scale: number; readonly say: (line: string) => void },
): Promise<void> {
  const begun = performance.now();
  await pool.query('drop schema if exists floor cascade; drop schema public cascade; create schema public');
  const store = createStore({ url });
  await store.migrate();
  // The five documents of a first start are no part of what is measured.
  await store.once('fixtures', async () => undefined);
  await store.close();
  const loaded = await loadRegister(url, registerOf({ seed: 'mithaq', size: sizeAt(scale) }), {
    now: new Date(),
    progress: (step, { records, statements }) => say(`${seconds(begun)} ${step}: ${records} records, ${statements} statements`),
  });
  await pool.query(`insert into meta values ($1, $2)`, [mark, { ...loaded }]);
  say(`${seconds(begun)} loaded`);
}

function seconds(begun: number): string {
  return `${((performance.now() - begun) / 1000).toFixed(0).padStart(5)} s`;
}
