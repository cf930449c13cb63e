import { changeSetView } from '../assembly/change-sets.ts';
import { signedIn } from '../trpc.ts';
import { ChangeSetView, RenameRequest } from '../views/change-set.ts';

/** Calls a change set something else. @throws MithaqError `not-found`, `stale-revision`, `change-set-closed` */
export const rename = signedIn
  .input(RenameRequest)
  .output(ChangeSetView)
  .mutation(async ({ ctx: { world, principal }, input: { id, revision, title } }) => {
    const renamed = await world.register.transact(principal, (writing) => writing.updateChangeSet(id, revision, { title }));
    return changeSetView(renamed, principal);
  });
