import { MithaqError } from '@mithaq/domain';
import { found } from '../assembly/found.ts';
import { gather } from '../assembly/gather.ts';
import { recordsMentioned, suggestionView } from '../assembly/suggestions.ts';
import type { HeldSuggestion, Writing } from '../ports.ts';
import { discardDrafted, reopen, reopenUndrafted } from '../suggestions/taking-back.ts';
import { signedIn } from '../trpc.ts';
import { JudgedWithProposal, UndoProposalRequest } from '../views/proposal.ts';

/**
 * Takes the acceptance of a proposal back: what it drafted is given up, its suggestions are open again. What was published meanwhile is
 * withdrawn through review.
 * @throws MithaqError `not-found` where nothing of it was accepted there, `change-set-closed` where it was published
 */
export const undo = signedIn
  .input(UndoProposalRequest)
  .output(JudgedWithProposal)
  .mutation(async ({ ctx: { world, principal }, input }) => {
    const suggestions = await world.register.transact(principal, async (writing) => {
      const reopened = await undoProposal(writing, input, principal.name);
      const { record } = await found(writing, 'source', input.source, ['source']);
      await writing.announce({ what: 'suggestion-judged', subject: record.id, by: principal.name, audience: 'editors' });
      return reopened;
    });
    const gathered = await gather(world.register.working(), { more: recordsMentioned(suggestions) });
    return { suggestions: suggestions.map((one) => suggestionView(gathered, one)) };
  });

async function undoProposal(
  writing: Writing,
  { source: key, key: proposal, changeSet }: UndoProposalRequest,
  by: string,
): Promise<readonly HeldSuggestion[]> {
  const { record: source } = await found(writing, 'source', key, ['source']);
  const drafted = await writing.suggestionsDraftedIn(changeSet);
  const accepted = drafted.filter((one) => one.source === source.id && one.drafted?.proposal === proposal);
  if (accepted.length === 0) throw new MithaqError('not-found', { key: proposal }, ['key']);
  const subjects = [...new Set(accepted.flatMap((one) => one.drafted?.subjects ?? []))];
  await discardDrafted(writing, { changeSet, subjects }, by);
  const reopened: HeldSuggestion[] = [];
  for (const one of accepted) reopened.push(await reopen(writing, one));
  return [...reopened, ...(await reopenUndrafted(writing, changeSet))];
}
