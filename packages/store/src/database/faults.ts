import { MithaqError } from '@mithaq/domain';
import pg from 'pg';

const unreachable = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOENT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EPIPE',
  'ETIMEDOUT',
]);
/** PostgreSQL's codes (SQLSTATE) for a server that is going away, starting, full, or that took too long. */
const notNow = /^(?:08...|57P0[1-3]|57014|53300|25006)$/;
const lostConnection =
  /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|not queryable/;

/** Says what a failure of the driver means to the register's users; failures that mean nothing to them pass unchanged. */
export function meaningOf(fault: unknown): unknown {
  if (!(fault instanceof Error) || fault instanceof MithaqError) return fault;
  const code = codeOf(fault);
  if (unreachable.has(code) || notNow.test(code) || lostConnection.test(fault.message)) return causedBy('unavailable', {}, fault);
  if (code === '23503') return causedBy('not-found', { key: missingKey(fault) }, fault);
  return fault;
}

/** Whether the same transaction may succeed when run again: another one came in between. */
export function isConflict(fault: unknown): boolean {
  return fault instanceof Error && ['40001', '40P01', '23505'].includes(codeOf(fault));
}

function codeOf(fault: Error): string {
  return 'code' in fault && typeof fault.code === 'string' ? fault.code : '';
}

function missingKey(fault: Error): string {
  const detail = fault instanceof pg.DatabaseError ? (fault.detail ?? '') : '';
  return /=\((.*?)\)/.exec(detail)?.[1] ?? '';
}

function causedBy(code: 'unavailable' | 'not-found', details: Readonly<Record<string, string>>, cause: Error): MithaqError {
  return Object.assign(new MithaqError(code, details), { cause });
}
