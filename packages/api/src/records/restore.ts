import { MithaqError } from '@mithaq/domain';
import { revisedIn, snapshotAt } from '../assembly/snapshots.ts';
import { keepDraft } from '../drafts/keep.ts';
import { draftSaved } from '../drafts/saved.ts';
import { signedIn } from '../trpc.ts';
import { DraftSaved } from '../views/draft.ts';
import { RestoreRequest } from '../views/revision.ts';

/**
 * Makes a draft of what a record or statement was at an earlier revision. Nothing is undone by it: the draft is the next revision, and
 * readers see it once it is published.
 * @throws MithaqError `not-found`, `edit-conflict`, `in-other-change-set`, `change-set-closed`
 */
export const restore = signedIn
  .input(RestoreRequest)
  .output(DraftSaved)
  .mutation(async ({ ctx: { world, principal, locale }, input: { id, revision, ...edit } }) => {
    const snapshot = await snapshotAt(world.register, { id, revision, isEditor: true });
    const entry = revisedIn(snapshot);
    if (entry === undefined) throw new MithaqError('not-found', { key: `${id} ${revision}` }, ['revision']);
    const kept = await world.register.transact(principal, (writing) =>
      keepDraft(writing, { entry, ...edit }, { world, principal, locale }),
    );
    return draftSaved(kept);
  });
