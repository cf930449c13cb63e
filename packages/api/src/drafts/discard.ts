import { MithaqError } from '@mithaq/domain';
import { z } from 'zod';
import { recordOf } from '../assembly/subjects.ts';
import { reopenUndrafted } from '../suggestions/taking-back.ts';
import { signedIn } from '../trpc.ts';
import { DiscardDraftRequest } from '../views/draft.ts';

/**
 * Gives a draft up. What it was stays in the history, from where it can be restored; a suggestion that it was made of, and of which nothing
 * is drafted any more, waits again.
 * @throws MithaqError `not-found`, `stale-revision`
 */
export const discard = signedIn
  .input(DiscardDraftRequest)
  .output(z.object({ subject: z.string() }))
  .mutation(({ ctx: { world, principal }, input: { subject, from } }) =>
    world.register.transact(principal, async (writing) => {
      const draft = await writing.draft(subject);
      if (draft === undefined) throw new MithaqError('not-found', { key: subject }, ['subject']);
      await writing.discardDraft(subject, from);
      await reopenUndrafted(writing, draft.changeSet);
      await writing.announce({ what: 'draft-discarded', subject: recordOf(draft.data), by: principal.name, audience: 'editors' });
      return { subject };
    }),
  );
