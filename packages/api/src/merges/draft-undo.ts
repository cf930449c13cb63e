import { EditClash, MithaqError } from '@mithaq/domain';
import { lastShown } from '../assembly/merge-views.ts';
import { type PlannedUnmerge, plannedUnmerge } from '../assembly/unmerge-plan.ts';
import { signedIn } from '../trpc.ts';
import { DraftUnmergeRequest, MergeDrafted } from '../views/merge.ts';
import { drafted, drawnUp } from './drawn-up.ts';

/**
 * Judges that two merged records are different, or that nobody can be sure, and draws up the change set that takes them apart: everything
 * that the merge changed becomes what it was, joined with what was changed since. The same id sent again draws nothing up twice.
 * @throws MithaqError `not-found`, `edit-conflict` with both versions where a field was changed since and nobody chose, `in-other-change-set`
 */
export const draftUndo = signedIn
  .input(DraftUnmergeRequest)
  .output(MergeDrafted)
  .mutation(({ ctx: { world, principal, locale }, input: { id = world.newId('changeset'), message, verdict, ...asked } }) =>
    world.register.transact(principal, async (writing) => {
      if ((await writing.mergeIntent(id))?.absorbed === asked.absorbed) return drafted(writing, id);
      const plan = await plannedUnmerge(writing, asked);
      const [into] = await writing.records([plan.merge.into]);
      const absorbed = await lastShown(writing, asked.absorbed);
      if (into === undefined || absorbed === undefined) throw new MithaqError('not-found', { key: plan.merge.into }, ['absorbed']);
      const drawing = { act: 'unmerge', into: into.record, absorbed, id, message, verdict, edits: editsOf(plan) } as const;
      return drawnUp(writing, drawing, { world, principal, locale });
    }),
  );

function editsOf({ steps, turns, revisions }: PlannedUnmerge) {
  return steps.flatMap((step) => {
    if (step.outcome === 'left') return [];
    if (step.outcome === 'restored') return [{ subject: step.subject, from: revisions.get(step.subject), data: step.data }];
    const ours = turns.get(step.subject)?.before ?? step.now;
    const current = revisions.get(step.subject) ?? 0;
    throw new EditClash({ from: current, current, theirs: step.now, ours, fields: step.fields }, theRegister);
  });
}

const theRegister = { ar: 'من حرّره بعد الضم', en: 'Whoever edited it since' };
