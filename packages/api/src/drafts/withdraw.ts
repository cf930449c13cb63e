import { MithaqError, type Revised } from '@mithaq/domain';
import { revisedIn } from '../assembly/snapshots.ts';
import type { Writing } from '../ports.ts';
import { signedIn } from '../trpc.ts';
import { DraftSaved, WithdrawRequest } from '../views/draft.ts';
import { type Editing, keepWithdrawal } from './keep.ts';
import { draftSaved } from './saved.ts';

/**
 * Proposes that a published record or statement be withdrawn; of a record, with everything that is stated of it. Readers see it until
 * that is published; its history stays.
 * @throws MithaqError as `drafts.save`
 */
export const withdraw = signedIn
  .input(WithdrawRequest)
  .output(DraftSaved)
  .mutation(async ({ ctx, input: { subject, ...edit } }) => {
    const kept = await ctx.world.register.transact(ctx.principal, async (writing) => {
      const entry = await published(writing, subject);
      const withdrawal = await keepWithdrawal(writing, { entry, ...edit }, ctx);
      if (entry.record !== 'statement') await withdrawStatements(writing, subject, { by: ctx, changeSet: withdrawal.changeSet.id });
      return withdrawal;
    });
    return draftSaved(kept);
  });

/** What readers see of a record or statement. @throws MithaqError `not-found` for what they do not see */
async function published(writing: Writing, subject: string): Promise<Revised> {
  const revision = (await writing.revisionsOf([subject])).get(subject);
  const snapshot = revision === undefined ? undefined : await writing.revision(subject, revision);
  const revised = snapshot && revisedIn(snapshot);
  if (revised === undefined) throw new MithaqError('not-found', { key: subject }, ['subject']);
  return revised;
}

/** What is stated of a record goes with it: as it is drafted now, or as it is published. */
async function withdrawStatements(
  writing: Writing,
  record: string,
  { by, changeSet }: { readonly by: Editing; readonly changeSet: string },
): Promise<void> {
  const statements = await writing.statementsAbout([record]);
  const revisions = await writing.revisionsOf(statements.map(({ id }) => id));
  const drafts = new Map((await writing.draftStatementsAbout([record])).map((draft) => [draft.subject, draft]));
  for (const entry of statements) {
    const draft = drafts.get(entry.id);
    if (draft?.act !== 'withdraw') {
      await keepWithdrawal(writing, { entry, from: draft?.revision ?? revisions.get(entry.id), changeSet }, by);
    }
  }
}
