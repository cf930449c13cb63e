import { AnyRecord, readAs, Statement } from '@mithaq/domain';
import { requireStorable } from '../database/storable.ts';
import type { ChangeSet, DraftEdit, Published } from '../port.ts';
import { addressesMoving, moveAddresses } from '../register/merges.ts';
import { refersAlike } from '../register/placed-alike.ts';
import { publishRecords } from '../register/publish-records.ts';
import { requireFree } from '../register/save.ts';
import { endStatements, publishStatements } from '../register/save-statement.ts';
import { withdrawRecords } from '../register/withdraw-records.ts';
import type { Journal } from '../revisions/journal.ts';
import { closeChangeSet, openChangeSet, requireCurrent } from './change-sets.ts';
import { type Latest, latestOf } from './latest.ts';
import { excusedBy } from './merge-grounds.ts';
import { type Extract, requirePublishable } from './publishable.ts';
import { renameInDrafts } from './rename-in-drafts.ts';
import { requireNothingLost } from './still-referred-to.ts';
import { beforeOf, type Submission, submissionOf, submissionOfSet } from './submitted.ts';

/** How a change set is published: from which of its revisions, and what is said of it. */
export interface Publishing {
  readonly from: number;
  readonly message?: string | undefined;
}

/**
 * Publishes a change set as one: readers see all of it from the commit on. Each draft is joined with what was published since it was begun.
 * @throws MithaqError `unsupported-values`, `edit-conflict`, `still-referred-to`, `dangling-reference`, `invalid-record`, `invalid-input` (a
 * slug or file that is taken), `stale-revision`, `not-found`, `change-set-closed`
 */
export function publish(journal: Journal, id: string, { from, message }: Publishing): Promise<ChangeSet> {
  return journal.inTurn(async () => {
    requireStorable(message);
    await journal.flush();
    const open = requireCurrent(await openChangeSet(journal.db, id), from);
    const submission = await submissionOfSet(journal.db, id);
    const addresses = await addressesMoving(journal.db, id);
    const excused = addresses === undefined ? [] : await excusedBy(journal.db, submission, addresses);
    await publishSubmission(journal, submission, { message, changeSet: id, excused });
    if (addresses !== undefined && (await moveAddresses(journal, addresses)) === 'merged') await renameInDrafts(journal, addresses);
    return closeChangeSet(journal, open, { state: 'published', size: submission.edits.length });
  });
}

/**
 * Publishes one edit at once, by the rules by which a change set is published. A draft of the same subject stays, and is joined with this
 * when it is published.
 * @throws MithaqError as `publish`
 */
export function publishEdit(journal: Journal, { entry, from, message }: Omit<DraftEdit, 'changeSet'>): Promise<Published> {
  return journal.inTurn(async () => {
    const data = entry.record === 'statement' ? readAs(Statement, entry) : readAs(AnyRecord, entry);
    requireStorable([data, message]);
    await journal.flush();
    const submission = await submissionOf(journal.db, { data, from });
    const [published] = await publishSubmission(journal, submission, { message });
    if (published === undefined) throw new RangeError(`nothing was published of ${data.id}`);
    return published;
  });
}

/** What is said of a publication in the history. */
interface Said {
  readonly message?: string | undefined;
  readonly changeSet?: string | undefined;
}

/** And which values without a source stood before under other names. */
interface Publication extends Said {
  readonly excused?: readonly string[];
}

async function publishSubmission(
  journal: Journal,
  { edits, records, statements }: Submission,
  { excused, ...said }: Publication,
): Promise<readonly Published[]> {
  const latest = latestOf(edits);
  for (const { edit } of latest.records) requireFree(edit);
  requireOwnSlugs(latest.records.map(({ data }) => data));
  requirePublishable({ records, statements }, afterwards({ records, statements }, latest), excused);
  await withdraw(journal, latest, said);
  const published = await show(journal, latest, said);
  if (mayLose(latest)) {
    await journal.flush();
    await requireNothingLost(journal.db, {
      published: [...latest.records, ...latest.statements].map(({ data }) => data.id),
      withdrawn: latest.goneRecords.map(({ data }) => data),
    });
  }
  return published;
}

/** The records and statements as they will be. */
function afterwards(before: Extract, { records, statements, goneRecords, goneStatements }: Latest): Extract {
  const after = new Map(before.records.map((record) => [String(record.id), record]));
  const about = new Map(before.statements.map((statement) => [String(statement.id), statement]));
  for (const { data } of goneRecords) after.delete(data.id);
  for (const { data } of goneStatements) about.delete(data.id);
  for (const { data } of records) after.set(data.id, data);
  for (const { data } of statements) about.set(data.id, data);
  return { records: [...after.values()], statements: [...about.values()] };
}

/** Two new records of one set may not have one slug. The database would refuse it, too, and say less. @throws MithaqError `invalid-input` */
function requireOwnSlugs(records: readonly AnyRecord[]): void {
  const seen = new Set<string>();
  for (const { record, slug } of records) {
    requireFree({ slug_taken: seen.has(`${record} ${slug}`), file_taken: false });
    seen.add(`${record} ${slug}`);
  }
}

async function withdraw(journal: Journal, { goneRecords, goneStatements, statements }: Latest, said: Said): Promise<void> {
  await endStatements(
    journal,
    goneStatements.map(({ edit, data }) => ({ id: data.id, before: beforeOf(edit, data), state: 'withdrawn', ...said })),
  );
  await withdrawRecords(
    journal,
    goneRecords.map(({ edit, data }) => ({ id: data.id, kind: data.record, from: edit.base ?? edit.head, head: edit.head, ...said })),
    new Set(statements.map(({ data }) => data.id)),
  );
}

async function show(journal: Journal, { records, statements }: Latest, said: Said): Promise<readonly Published[]> {
  const ofRecords = await publishRecords(
    journal,
    records.map(({ edit, data }) => ({
      record: data,
      before: beforeOf(edit, recordIn(edit.published?.data)),
      from: edit.from ?? undefined,
      ...said,
    })),
  );
  const ofStatements =
    statements.length === 0
      ? []
      : await publishStatements(
          journal,
          statements.map(({ edit, data }) => ({
            statement: data,
            before: beforeOf(edit, statementIn(edit.published?.data)),
            from: edit.from ?? undefined,
            ...said,
          })),
        );
  return [
    ...records.map(({ data }, index) => ({ data, revision: ofRecords[index] ?? 0 })),
    ...statements.map(({ data }, index) => ({ data, revision: ofStatements[index] ?? 0 })),
  ];
}

function recordIn(data: AnyRecord | Statement | undefined): AnyRecord | null {
  return data === undefined || data.record === 'statement' ? null : data;
}

function statementIn(data: AnyRecord | Statement | undefined): Statement | null {
  return data?.record === 'statement' ? data : null;
}

/** Whether something published may afterwards name what is not there. */
function mayLose({ records, statements, goneRecords }: Latest): boolean {
  if (goneRecords.length > 0 || statements.length > 0) return true;
  return records.some(({ edit, data }) => {
    const before = recordIn(edit.published?.data);
    return before === null || !refersAlike(before, data);
  });
}
