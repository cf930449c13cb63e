import path from 'node:path';
import { backUp } from '@mithaq/store';
import { exitCodes } from '../exit-codes.ts';
import { answer, type Job, withRegister } from '../job.ts';
import { linesOf } from '../progress.ts';

/** What `backup` is asked for. */
export interface BackupRequest {
  readonly target: string;
  readonly withAccounts: boolean;
}

/** Writes a backup, and tells where it is and the end of the history's chain, which is worth noting elsewhere. */
export async function runBackup(job: Job, { target, withAccounts }: BackupRequest): Promise<number> {
  const to = path.resolve(target);
  const at = job.surroundings.now();
  const manifest = await withRegister(job, false, ({ register, progress, signal }) =>
    backUp(register.store.pool, { to, at, withAccounts, signal, progress: linesOf(progress) }),
  );
  const { createdAt, schema, bundle, head, sha256 } = manifest;
  answer(
    job,
    { ok: true, path: to, createdAt, schema, head, bundle, sha256, withAccounts },
    {
      ar: `كُتبت النسخة الاحتياطية: ${to}\nنهاية سلسلة التاريخ: ${head.position} ${head.hash}`,
      en: `Backed up to ${to}\nEnd of the history’s chain: ${head.position} ${head.hash}`,
    },
  );
  return exitCodes.done;
}
