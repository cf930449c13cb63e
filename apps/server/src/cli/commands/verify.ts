import { requireCurrentSchema } from '@mithaq/store';
import { verifyActs } from '../../accounts/acts.ts';
import { auditInWords } from '../audit-in-words.ts';
import { exitCodes } from '../exit-codes.ts';
import { answer, type Job, withRegister } from '../job.ts';
import { lookUpNoted, notedInWords } from '../noted.ts';
import { linesOf } from '../progress.ts';

/** What a check is to hold the histories against: hashes that were noted as their ends. */
export interface Verification {
  readonly noted: readonly string[];
}

/** Proves the history of the register and that of accounts. */
export async function runVerify(job: Job, { noted: hashes }: Verification): Promise<number> {
  const { register, accounts, noted } = await withRegister(job, false, async ({ register: { store }, progress }) => {
    await requireCurrentSchema(store.pool);
    const told = linesOf(progress);
    return {
      register: await store.register.verify((entries) => told('audit', entries)),
      accounts: await verifyActs(store.pool),
      noted: await lookUpNoted(store.pool, hashes),
    };
  });
  const ok = register.problems.length + accounts.problems.length === 0 && noted.every(({ holds }) => holds);
  const [words, ofAccounts, ofNoted] = [auditInWords(register), auditInWords(accounts), notedInWords(noted)];
  answer(
    job,
    { ok, register, accounts, noted },
    {
      ar: `السجل: ${words.ar}\nالحسابات: ${ofAccounts.ar}${ofNoted.ar}`,
      en: `Register: ${words.en}\nAccounts: ${ofAccounts.en}${ofNoted.en}`,
    },
  );
  return ok ? exitCodes.done : exitCodes.auditProblems;
}
