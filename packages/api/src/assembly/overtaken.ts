import { mergeRevisions, type Revised } from '@mithaq/domain';
import type { Draft, Register } from '../ports.ts';
import type { PublishingProblem } from '../views/draft-check.ts';
import type { Gathered } from './gather.ts';
import { conflictIn } from './publishing-problems.ts';
import { revisedIn } from './snapshots.ts';

/** Drafts that cannot be joined with what was published since they were begun: somebody has to choose. */
export async function overtaken(register: Register, drafts: readonly Draft[], gathered: Gathered): Promise<PublishingProblem[]> {
  const now = await register.revisionsOf(drafts.map(({ subject }) => subject));
  const late = drafts.filter(({ subject, base }) => base !== undefined && now.get(subject) !== base);
  const problems = await Promise.all(late.map((draft) => problemsOf(register, gathered, { draft, current: now.get(draft.subject) })));
  return problems.flat();
}

interface Late {
  readonly draft: Draft;
  /** The revision that readers see now; `undefined` where it was withdrawn meanwhile. */
  readonly current: number | undefined;
}

async function problemsOf(register: Register, gathered: Gathered, { draft, current }: Late): Promise<PublishingProblem[]> {
  const { subject, base = 0, data, act } = draft;
  const [old, theirs] = await Promise.all([
    revised(register, subject, base),
    current === undefined ? undefined : revised(register, subject, current),
  ]);
  if (act === 'withdraw' || old === undefined || theirs === undefined || current === undefined) return [conflictIn(gathered, data, [])];
  const merge = mergeRevisions({ base: old, theirs, ours: data, from: base, current });
  if (merge.outcome === 'merged') return [];
  return merge.conflict.fields.filter(({ clashes }) => clashes).map(({ property }) => conflictIn(gathered, data, [property]));
}

async function revised(register: Register, subject: string, revision: number): Promise<Revised | undefined> {
  const snapshot = await register.revision(subject, revision);
  return snapshot && revisedIn(snapshot);
}
