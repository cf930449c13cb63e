import { signedIn } from '../trpc.ts';
import { DraftSaved, SaveDraftRequest } from '../views/draft.ts';
import { keepDraft } from './keep.ts';
import { draftSaved } from './saved.ts';
import { requireTopicsInUse } from './topics-in-use.ts';

/**
 * Keeps a record as an editor left it. Readers see nothing of it until it is published. An edit that started from an older revision is
 * joined with what came since where no field overlaps; where one does, nothing is kept and both versions are told.
 * @throws MithaqError `edit-conflict` with both versions, `in-other-change-set`, `change-set-closed`, `not-found`, `invalid-input`, `retired-topic`
 */
export const save = signedIn
  .input(SaveDraftRequest)
  .output(DraftSaved)
  .mutation(async ({ ctx, input: { record, ...edit } }) => {
    const { register } = ctx.world;
    return draftSaved(
      await register.transact(ctx.principal, async (writing) => {
        await requireTopicsInUse(writing, record);
        return keepDraft(writing, { entry: record, ...edit }, ctx);
      }),
    );
  });
