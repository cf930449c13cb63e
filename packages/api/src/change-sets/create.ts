import { changeSetView } from '../assembly/change-sets.ts';
import { signedIn } from '../trpc.ts';
import { ChangeSetView, CreateChangeSetRequest } from '../views/change-set.ts';

/** Begins a change set. The same id given again answers with the change set that it made. */
export const create = signedIn
  .input(CreateChangeSetRequest)
  .output(ChangeSetView)
  .mutation(async ({ ctx: { world, principal }, input: { id = world.newId('changeset'), title } }) => {
    const made = await world.register.transact(
      principal,
      async (writing) => (await writing.changeSet(id)) ?? writing.createChangeSet({ id, title }),
    );
    return changeSetView(made, principal);
  });
