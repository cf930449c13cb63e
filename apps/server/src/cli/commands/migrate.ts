import { schemaOf } from '@mithaq/store';
import { exitCodes } from '../exit-codes.ts';
import { answer, type Job, withRegister } from '../job.ts';

/** Brings the database to this code's schema. */
export async function runMigrate(job: Job): Promise<number> {
  const { from, to } = await withRegister(job, true, async ({ register: { store } }) => {
    const before = await schemaOf(store.pool);
    await store.migrate();
    return { from: before ?? null, to: await schemaOf(store.pool) };
  });
  answer(
    job,
    { ok: true, from, to },
    {
      ar: from === to ? `البنية حديثة: ${to}` : `حُدّثت البنية من ${from ?? '—'} إلى ${to}`,
      en: from === to ? `The schema is current: ${to}` : `The schema went from ${from ?? '—'} to ${to}`,
    },
  );
  return exitCodes.done;
}
