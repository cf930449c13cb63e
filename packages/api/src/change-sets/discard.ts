import { changeSetView } from '../assembly/change-sets.ts';
import { reopenUndrafted } from '../suggestions/taking-back.ts';
import { signedIn } from '../trpc.ts';
import { ChangeSetView, DiscardChangeSetRequest } from '../views/change-set.ts';
import { announceEach } from './announce.ts';

/** Gives all drafts of a change set up; they stay in the history. What was accepted of a source and drafted there waits again. @throws MithaqError `not-found`, `stale-revision`, `change-set-closed` */
export const discard = signedIn
  .input(DiscardChangeSetRequest)
  .output(ChangeSetView)
  .mutation(async ({ ctx: { world, principal }, input: { id, revision } }) => {
    const discarded = await world.register.transact(principal, async (writing) => {
      const drafts = await writing.draftsIn(id);
      const changeSet = await writing.discardChangeSet(id, revision);
      await reopenUndrafted(writing, id);
      await announceEach(writing, drafts, { what: 'draft-discarded', by: principal.name, audience: 'editors' });
      return changeSet;
    });
    return changeSetView(discarded, principal);
  });
