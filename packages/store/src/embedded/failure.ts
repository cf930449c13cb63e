import { StartError } from '../start-error.ts';

/** The code of a failed system call, such as `EACCES`; absent for other failures. */
export function systemCode(fault: unknown): string | undefined {
  return fault instanceof Error && 'code' in fault && typeof fault.code === 'string' ? fault.code : undefined;
}

/** Runs work on the data directory, and explains the failures that its owner can do something about. */
export async function explained<Result>(directory: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (fault) {
    throw explainedFault(directory, fault);
  }
}

function explainedFault(directory: string, fault: unknown): unknown {
  if (fault instanceof StartError) return fault;
  const code = systemCode(fault);
  if (code === 'ENOSPC' || code === 'EDQUOT') return new StartError('disk-full', { directory });
  if (code !== undefined && ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'EISDIR', 'ELOOP', 'ENAMETOOLONG'].includes(code)) {
    return new StartError('unusable-directory', { directory, reason: code });
  }
  return fault;
}

/** Explains what PostgreSQL's own programs complained of. */
export function explainedComplaint(complaint: string, details: { directory: string; log: string; port?: number }): StartError {
  if (/No space left on device|Disk quota exceeded|Check free disk space/.test(complaint))
    return new StartError('disk-full', { directory: details.directory });
  if (/Address already in use|could not create any TCP/.test(complaint))
    return new StartError('port-taken', { port: String(details.port) });
  // The one is what sessions of a killed server hold, the other its process, which may take a moment to be gone.
  if (/pre-existing shared memory block|lock file "postmaster\.pid" already exists/.test(complaint))
    return new StartError('outlived', { directory: details.directory, log: details.log });
  const reason = complaint.split('\n').findLast((line) => /FATAL|PANIC|error:/.test(line)) ?? complaint.trim().split('\n').at(-1) ?? '';
  return new StartError('failed', { reason: reason.trim(), log: details.log });
}
