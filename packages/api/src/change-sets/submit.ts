import { MithaqError } from '@mithaq/domain';
import { changeSetView } from '../assembly/change-sets.ts';
import { expected } from '../expected.ts';
import { signedIn } from '../trpc.ts';
import { ChangeSetView, SubmitRequest } from '../views/change-set.ts';
import { announceEach } from './announce.ts';

const somethingToReview = expected({ ar: 'مسودة واحدة على الأقل', en: 'at least one draft' });

/** Hands a change set in for review. @throws MithaqError `not-found`, `stale-revision`, `change-set-closed`, `invalid-input` for an empty one */
export const submit = signedIn
  .input(SubmitRequest)
  .output(ChangeSetView)
  .mutation(async ({ ctx: { world, principal }, input: { id, revision, note } }) => {
    const submitted = await world.register.transact(principal, async (writing) => {
      const patch = { state: 'in-review' as const, ...(note === undefined ? {} : { note }) };
      const changeSet = await writing.updateChangeSet(id, revision, patch);
      const drafts = await writing.draftsIn(id);
      if (drafts.length === 0) throw new MithaqError('invalid-input', { expected: somethingToReview }, ['id']);
      await announceEach(writing, drafts, { what: 'draft-submitted', by: principal.name, audience: 'editors' });
      return changeSet;
    });
    return changeSetView(submitted, principal);
  });
