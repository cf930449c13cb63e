import { requireCurrentSchema } from '@mithaq/store';
import { verifyActs } from '../../accounts/acts.ts';
import { auditInWords } from '../audit-in-words.ts';
import { exitCodes } from '../exit-codes.ts';
import { answer, type Job, withRegister } from '../job.ts';
import { linesOf } from '../progress.ts';

/** Proves the history of the register and that of accounts. */
export async function runVerify(job: Job): Promise<number> {
  const { register, accounts } = await withRegister(job, false, async ({ register: { store }, progress }) => {
    await requireCurrentSchema(store.pool);
    const told = linesOf(progress);
    return { register: await store.register.verify((entries) => told('audit', entries)), accounts: await verifyActs(store.pool) };
  });
  const holds = register.problems.length + accounts.problems.length === 0;
  const [words, ofAccounts] = [auditInWords(register), auditInWords(accounts)];
  answer(
    job,
    { ok: holds, register, accounts },
    {
      ar: `السجل: ${words.ar}\nالحسابات: ${ofAccounts.ar}`,
      en: `Register: ${words.en}\nAccounts: ${ofAccounts.en}`,
    },
  );
  return holds ? exitCodes.done : exitCodes.auditProblems;
}
