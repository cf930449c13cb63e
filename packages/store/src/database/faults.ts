import { MithaqError } from '@mithaq/domain';
import pg from 'pg';
import { statementTimeout } from './limits.ts';

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
/** PostgreSQL's codes (SQLSTATE) for a server that is going away, starting, or has no connection left. */
const notNow = /^(?:08...|57P0[1-3]|53300|25006)$/;
/** The server stopped the statement: it ran for as long as it may. */
const stopped = '57014';
/** The disk is full; some failures to write say so in words alone. */
const diskFull = '53100';
const noSpace = /No space left on device|Disk quota exceeded|File too large|ENOSPC|EDQUOT|could not extend file/;
/** Something refers to what is not there, or to what was to go. */
const missing = '23503';
const lostConnection =
  /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|not queryable/;

/** Says what a failure of the driver means to the register's users; failures that mean nothing to them pass unchanged. */
export function meaningOf(fault: unknown): unknown {
  if (!(fault instanceof Error) || fault instanceof MithaqError) return fault;
  const code = codeOf(fault);
  if (unreachable.has(code) || notNow.test(code) || lostConnection.test(fault.message)) return causedBy('unavailable', {}, fault);
  if (code === stopped) return causedBy('took-too-long', { seconds: String(statementTimeout / 1_000) }, fault);
  if (code === diskFull || noSpace.test(fault.message)) return causedBy('storage-full', {}, fault);
  if (code === missing && !isReferredTo(fault)) return causedBy('not-found', { key: missingKey(fault) }, fault);
  return fault;
}

/** Whether the same transaction may succeed when run again: another one came in between. */
export function isConflict(fault: unknown): boolean {
  return fault instanceof Error && (['40001', '40P01', '23505'].includes(codeOf(fault)) || isReferredTo(fault));
}

/** Whether somebody referred, meanwhile, to what was to go: who looks again finds that, and can say so. */
function isReferredTo(fault: Error): boolean {
  return fault instanceof pg.DatabaseError && fault.code === missing && / is still referenced from table /.test(fault.detail ?? '');
}

function codeOf(fault: Error): string {
  return 'code' in fault && typeof fault.code === 'string' ? fault.code : '';
}

function missingKey(fault: Error): string {
  const detail = fault instanceof pg.DatabaseError ? (fault.detail ?? '') : '';
  return /=\((.*?)\)/.exec(detail)?.[1] ?? '';
}

type Meaning = 'unavailable' | 'not-found' | 'took-too-long' | 'storage-full';

function causedBy(code: Meaning, details: Readonly<Record<string, string>>, cause: Error): MithaqError {
  return Object.assign(new MithaqError(code, details), { cause });
}
