import path from 'node:path';
import { type Restoration, restore } from '@mithaq/store';
import { firstContent } from '../../start/first-content.ts';
import { auditInWords } from '../audit-in-words.ts';
import { exitCodes } from '../exit-codes.ts';
import { answer, type Job, withRegister } from '../job.ts';
import { linesOf } from '../progress.ts';

/** What `restore` is asked for. */
export interface RestoreRequest {
  readonly from: string;
  readonly replace: boolean;
  readonly withAccounts: boolean;
}

/** Restores a register, and tells what came back and whether its history holds. */
export async function runRestore(job: Job, { from, replace, withAccounts }: RestoreRequest): Promise<number> {
  const at = job.surroundings.now();
  const restoration = await withRegister(job, true, async ({ register: { store }, progress, signal }) => {
    await store.migrate();
    const done = [firstContent];
    return restore(store.pool, { from: path.resolve(from), at, replace, withAccounts, done, signal, progress: linesOf(progress) });
  });
  return restoration.outcome === 'refused' ? tellRefusal(job, restoration) : tellRestored(job, restoration);
}

function tellRefusal(job: Job, { problems, more }: Extract<Restoration, { readonly outcome: 'refused' }>): number {
  const told = problems.map((problem) => ({
    code: problem.code,
    path: problem.path,
    message: { ar: problem.messageIn('ar'), en: problem.messageIn('en') },
  }));
  const { stdout, stderr } = job.surroundings;
  if (job.json) stdout.write(`${JSON.stringify({ ok: false, problems: told, more }, null, 2)}\n`);
  for (const { message } of told) stderr.write(`mithaq-server: ${message[job.language]}\n`);
  const rest = { ar: `و${more} غيرها. لم يتغير شيء.`, en: `and ${more} more. Nothing was changed.` };
  stderr.write(`mithaq-server: ${more > 0 ? rest[job.language] : { ar: 'لم يتغير شيء.', en: 'Nothing was changed.' }[job.language]}\n`);
  return exitCodes.failed;
}

function tellRestored(job: Job, restored: Extract<Restoration, { readonly outcome: 'restored' }>): number {
  const { counts, migrated, accounts, audit } = restored;
  const lines = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const holds = audit.problems.length === 0;
  const words = auditInWords(audit);
  answer(
    job,
    { ok: holds, counts, migrated, accounts, audit },
    {
      ar: [`عاد السجل (${lines} قيدًا)`, ...leftAccounts[accounts].ar, words.ar].join('\n'),
      en: [`The register is restored (${lines} lines)`, ...leftAccounts[accounts].en, words.en].join('\n'),
    },
  );
  return holds ? exitCodes.done : exitCodes.auditProblems;
}

/** What a person may wonder about. */
const leftAccounts = {
  none: { ar: [], en: [] },
  restored: {
    ar: ['عاد الأشخاص والمفاتيح أيضًا؛ على الجميع تسجيل الدخول من جديد.'],
    en: ['People and keys are restored, too; everybody signs in again.'],
  },
  left: {
    ar: ['في النسخة أشخاص ومفاتيح لم تُستعد؛ لاستعادتها استعمل ‎--with-accounts'],
    en: ['The backup holds people and keys, which were left out; --with-accounts restores them.'],
  },
} as const;
