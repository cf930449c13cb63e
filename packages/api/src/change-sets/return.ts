import { changeSetView } from '../assembly/change-sets.ts';
import { signedIn } from '../trpc.ts';
import { ChangeSetView, ReturnRequest } from '../views/change-set.ts';
import { announceEach } from './announce.ts';

/** Gives a change set back to its editors, with what has to be done. @throws MithaqError `not-found`, `stale-revision`, `change-set-closed` */
export const giveBack = signedIn
  .input(ReturnRequest)
  .output(ChangeSetView)
  .mutation(async ({ ctx: { world, principal }, input: { id, revision, note } }) => {
    const returned = await world.register.transact(principal, async (writing) => {
      const changeSet = await writing.updateChangeSet(id, revision, { state: 'draft', note });
      await announceEach(writing, await writing.draftsIn(id), { what: 'draft-returned', by: principal.name, audience: 'editors' });
      return changeSet;
    });
    return changeSetView(returned, principal);
  });
