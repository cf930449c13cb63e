import { AnyRecord, MithaqError, RecordId, readAs } from '@mithaq/domain';
import type { Context } from '../context.ts';
import type { Principal } from '../principal.ts';
import { signedIn } from '../trpc.ts';
import type { DraftSaved } from '../views/draft.ts';
import { ManySaved, type RefusedEdit, SaveManyRequest } from '../views/draft-many.ts';
import { keepDraft } from './keep.ts';
import { draftSaved } from './saved.ts';

/**
 * Keeps many records as an editor left them, in one change set. Each is kept by itself and by the rules of `drafts.save`: one that is refused
 * keeps none of the others from it, and is told with why. Sent again, what was kept already is left as it is.
 * @throws MithaqError `invalid-input`
 */
export const saveMany = signedIn
  .input(SaveManyRequest)
  .output(ManySaved)
  .mutation(async ({ ctx, input }) => {
    const saved: DraftSaved[] = [];
    const refused: RefusedEdit[] = [];
    for (const [place, edit] of input.edits.entries()) {
      try {
        saved.push(await saveOne(ctx, { ...input, edit }));
      } catch (fault) {
        refused.push(refusal(fault, { place, edit, locale: ctx.locale }));
      }
    }
    const changeSet = await ctx.world.register.changeSet(input.changeSet.id);
    if (changeSet === undefined) return { saved, refused };
    const { id, title, revision } = changeSet;
    return { changeSet: { id, title, revision }, saved, refused };
  });

type Editing = Pick<Context, 'world' | 'locale'> & { readonly principal: Principal };
type One = Pick<SaveManyRequest, 'changeSet' | 'message'> & { readonly edit: SaveManyRequest['edits'][number] };

/** Keeps one of them, with its change set where that is the first that is heard of it: a refusal leaves no empty one behind. */
async function saveOne(by: Editing, { changeSet, message, edit: { record, from } }: One): Promise<DraftSaved> {
  const entry = readAs(AnyRecord, record);
  const kept = await by.world.register.transact(by.principal, async (writing) => {
    if ((await writing.changeSet(changeSet.id)) === undefined) await writing.createChangeSet(changeSet);
    return keepDraft(writing, { entry, from, message, changeSet: changeSet.id }, by);
  });
  return draftSaved(kept);
}

/** A refusal as it is told. What is no refusal (nobody answers, a fault of ours) ends the whole: it can be sent again. */
function refusal(fault: unknown, { place, edit, locale }: Pick<One, 'edit'> & Pick<Context, 'locale'> & { place: number }): RefusedEdit {
  if (!(fault instanceof MithaqError) || fault.category === 'unavailable' || fault.category === 'internal') throw fault;
  const subject = RecordId.safeParse(edit.record['id']);
  return { place, ...(subject.success ? { subject: subject.data } : {}), code: fault.code, message: fault.messageIn(locale) };
}
