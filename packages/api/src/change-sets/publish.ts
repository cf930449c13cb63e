import { changeSetView } from '../assembly/change-sets.ts';
import { signedIn } from '../trpc.ts';
import { ChangeSetView, PublishRequest } from '../views/change-set.ts';
import { announcePublished } from './announce.ts';

/**
 * Publishes a change set as one: readers see all of it from now on, or, where anything is refused, none of it.
 * @throws MithaqError `unsupported-values`, `edit-conflict`, `still-referred-to`, `invalid-record`, `stale-revision`, `not-found`,
 * `change-set-closed`
 */
export const publish = signedIn
  .input(PublishRequest)
  .output(ChangeSetView)
  .mutation(async ({ ctx: { world, principal }, input: { id, revision, message } }) => {
    const published = await world.register.transact(principal, async (writing) => {
      const drafts = await writing.draftsIn(id);
      const changeSet = await writing.publish(id, revision, message);
      await announcePublished(writing, drafts, principal.name);
      return changeSet;
    });
    return changeSetView(published, principal);
  });
