import { signedIn } from '../trpc.ts';
import { DraftSaved, SaveStatementDraftRequest } from '../views/draft.ts';
import { keepDraft } from './keep.ts';
import { draftSaved } from './saved.ts';
import { requireTopicsInUse } from './topics-in-use.ts';

/** Keeps a statement as an editor left it, as `drafts.save` keeps a record. @throws MithaqError as `drafts.save` */
export const saveStatement = signedIn
  .input(SaveStatementDraftRequest)
  .output(DraftSaved)
  .mutation(async ({ ctx, input: { statement, ...edit } }) => {
    const { register } = ctx.world;
    return draftSaved(
      await register.transact(ctx.principal, async (writing) => {
        await requireTopicsInUse(writing, statement);
        return keepDraft(writing, { entry: statement, ...edit }, ctx);
      }),
    );
  });
