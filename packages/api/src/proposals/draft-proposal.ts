import { type AnyRecord, MithaqError, type Statement } from '@mithaq/domain';
import { questionInWords } from '../assembly/proposal-questions.ts';
import { recordOf } from '../assembly/subjects.ts';
import type { Writing } from '../ports.ts';
import { isReady, type Outcome } from './outcome.ts';

/** What an acceptance drafted, by the record that it is of. */
export interface Drafted {
  readonly changeSet: string;
  /** The ids of records and statements, by the record. */
  readonly subjects: ReadonlyMap<string, readonly string[]>;
}

/** @throws MithaqError `incomplete-proposal` where a question is open without which nothing can be drafted */
export function requireReady(outcome: Outcome): void {
  if (isReady(outcome)) return;
  const [question] = [...outcome.open].sort((one, other) => rank(one.question) - rank(other.question));
  if (question === undefined) throw new RangeError('a proposal that comes to nothing, and no question why');
  throw new MithaqError('incomplete-proposal', { question: questionInWords(outcome.proposal, question) });
}

function rank(question: Outcome['open'][number]['question']): number {
  return ['undecided', 'missing', 'unfit', 'unsourced'].indexOf(question);
}

/**
 * Keeps what accepting a proposal comes to as drafts of one change set, and tells other editors. Nothing is published.
 * @throws MithaqError `change-set-closed`, `in-other-change-set`, `edit-conflict`, `not-found` of the change set
 */
export async function draftOutcome(
  writing: Writing,
  outcome: Outcome,
  { changeSet, by }: { readonly changeSet: string; readonly by: string },
) {
  const entries = [...outcome.made, ...outcome.statements];
  for (const entry of entries) await writing.saveDraft({ entry, changeSet });
  const revisions = await currentRevisions(writing, outcome.changed);
  for (const entry of outcome.changed) await writing.saveDraft({ entry, changeSet, ...startOf(revisions.get(entry.id)) });
  const subjects = bySubject([...entries, ...outcome.changed]);
  for (const subject of subjects.keys()) await writing.announce({ what: 'draft-saved', subject, by, audience: 'editors' });
  return { changeSet, subjects } satisfies Drafted;
}

/** The revisions that changed records were read at: their drafts' where there are any. */
async function currentRevisions(writing: Writing, changed: readonly AnyRecord[]): Promise<ReadonlyMap<string, number>> {
  if (changed.length === 0) return new Map();
  const revisions = new Map(await writing.revisionsOf(changed.map(({ id }) => id)));
  for (const { id } of changed) {
    const draft = await writing.draft(id);
    if (draft !== undefined) revisions.set(id, draft.revision);
  }
  return revisions;
}

function startOf(from: number | undefined): { readonly from?: number } {
  return from === undefined ? {} : { from };
}

function bySubject(entries: readonly (AnyRecord | Statement)[]): ReadonlyMap<string, readonly string[]> {
  const subjects = new Map<string, string[]>();
  for (const entry of entries) {
    const record = recordOf(entry);
    subjects.set(record, [...(subjects.get(record) ?? []), entry.id]);
  }
  return subjects;
}
