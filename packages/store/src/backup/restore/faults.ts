import { MithaqError } from '@mithaq/domain';
import pg from 'pg';

/** Classes of PostgreSQL's codes (SQLSTATE) for what it will not hold: data that does not fit, and constraints. */
const unfit = /^(?:22|23|42703)/;

/**
 * Runs the work of a restore. What the database does not take is something wrong with the backup, whose digests all hold: somebody made it
 * so, or a newer Mithaq.
 */
export async function explainedRestore<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (fault) {
    if (!(fault instanceof pg.DatabaseError) || !unfit.test(fault.code ?? '')) throw fault;
    const reason = [fault.message, fault.detail].filter(Boolean).join(': ');
    const expected = { ar: `المنتظر محتوى متماسك (${reason})`, en: `expected contents that hold together (${reason})` };
    throw Object.assign(new MithaqError('invalid-file', { name: fault.table ?? 'backup', expected }), { cause: fault });
  }
}
