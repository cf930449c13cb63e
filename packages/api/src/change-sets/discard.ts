import { changeSetView } from '../assembly/change-sets.ts';
import { signedIn } from '../trpc.ts';
import { ChangeSetView, DiscardChangeSetRequest } from '../views/change-set.ts';
import { announceEach } from './announce.ts';

/** Gives all drafts of a change set up; they stay in the history. @throws MithaqError `not-found`, `stale-revision`, `change-set-closed` */
export const discard = signedIn
  .input(DiscardChangeSetRequest)
  .output(ChangeSetView)
  .mutation(async ({ ctx: { world, principal }, input: { id, revision } }) => {
    const discarded = await world.register.transact(principal, async (writing) => {
      const drafts = await writing.draftsIn(id);
      const changeSet = await writing.discardChangeSet(id, revision);
      await announceEach(writing, drafts, { what: 'draft-discarded', by: principal.name, audience: 'editors' });
      return changeSet;
    });
    return changeSetView(discarded, principal);
  });
