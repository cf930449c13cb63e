import type pg from 'pg';
import { printTexts } from '../copies/prints.ts';
import { openDatabase, openPool } from '../database/connect.ts';
import { keepSortDays } from '../register/sort-days.ts';
import { sealAll } from '../revisions/seal.ts';
import { markOutdated, rebuildIfOutdated } from '../search/rebuild.ts';
import { putBack, setAside } from './set-aside.ts';

const batch = 5_000;

/** Works out what follows from all rows: an agreement's place in the list, which its events give it; the list itself; the history's chain; search; by what texts are found that are alike. */
export async function derive(url: string, client: pg.ClientBase): Promise<void> {
  const pool = openPool(url, 1);
  const db = openDatabase(pool);
  try {
    for (let last = ''; ; ) {
      const rows = await db
        .selectFrom('record')
        .select('id')
        .where('kind', '=', 'agreement')
        .where('id', '>', last)
        .orderBy('id')
        .limit(batch)
        .execute();
      await keepSortDays(
        db,
        rows.map(({ id }) => id),
      );
      const final = rows.at(-1);
      if (final === undefined) break;
      last = final.id;
    }
    await list(client);
    await sealAll(db);
    await markOutdated(db);
    await rebuildIfOutdated(db);
    await printTexts(db);
  } finally {
    await db.destroy();
  }
}

async function list(client: pg.ClientBase): Promise<void> {
  const aside = await setAside(client, ['agreement_listing']);
  await client.query('select list_all_agreements()');
  await putBack(client, aside);
}
