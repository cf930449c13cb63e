import { recordKinds } from '@mithaq/domain';
import type { AuditReport, Register, RevisionConditions, RevisionRow } from '../ports.ts';
import type { AuditEntry, AuditFilter, AuditReportView } from '../views/audit.ts';
import { type Gathered, gather } from './gather.ts';
import { refTo } from './refs.ts';
import { revisionView } from './revisions.ts';

const mostProblems = 200;

/** What a check of the history found: so many problems, and how many more there are. */
export function auditReportView({ entries, head, problems }: AuditReport): AuditReportView {
  return { entries, head, problems: problems.slice(0, mostProblems), more: Math.max(problems.length - mostProblems, 0) };
}

/** The conditions of the history that a filter comes to. */
export function historyConditions({ subject, kinds, author, changeSet, after, until }: AuditFilter): RevisionConditions {
  return {
    ...(subject === undefined ? {} : { subject }),
    ...(kinds === undefined ? {} : { kinds }),
    ...(author === undefined ? {} : { author }),
    ...(changeSet === undefined ? {} : { changeSet }),
    ...(after === undefined ? {} : { after }),
    ...(until === undefined ? {} : { until }),
  };
}

/** Entries of the history with their records named, where those are held. */
export async function auditEntries(register: Register, rows: readonly RevisionRow[]): Promise<AuditEntry[]> {
  const records = rows.filter(({ kind }) => recordKinds.some((one) => one === kind));
  const gathered = await gather(register.working(), { more: records.map(({ subject }) => subject) });
  return rows.map((row) => auditEntry(gathered, row));
}

function auditEntry(gathered: Gathered, row: RevisionRow): AuditEntry {
  const { position, subject, kind, digest, by } = row;
  return {
    ...revisionView(row, true),
    position,
    subject,
    kind,
    ...(gathered.held.has(subject) ? { record: refTo(gathered, subject) } : {}),
    ...(by ? { author: by.id } : {}),
    digest,
  };
}
