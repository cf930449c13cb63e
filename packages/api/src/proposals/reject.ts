import { found } from '../assembly/found.ts';
import { gather } from '../assembly/gather.ts';
import { recordsMentioned, suggestionView } from '../assembly/suggestions.ts';
import type { HeldSuggestion, Writing } from '../ports.ts';
import { type Judging, judgedAs } from '../suggestions/judgement.ts';
import { signedIn } from '../trpc.ts';
import { JudgedWithProposal, RejectProposalRequest } from '../views/proposal.ts';
import { shownProposal } from './chosen.ts';
import { type DrawnUp, drawUp } from './drawn-up.ts';
import { suggestionsOfPart } from './linked.ts';
import { rejectedParts } from './rest.ts';

/**
 * Rejects a proposal: the suggestions of its main part, its clauses and its events. Whoever is new in it and what is dated stays open: they may be
 * right all the same; in what was left of one that was accepted they are rejected, too. `suggestions.judgeAll` with `open` takes it back.
 * @throws MithaqError `stale-proposal`, `not-found`
 */
export const reject = signedIn
  .input(RejectProposalRequest)
  .output(JudgedWithProposal)
  .mutation(async ({ ctx, input }) => {
    const { register } = ctx.world;
    const suggestions = await register.transact(ctx.principal, (writing) => rejectProposal(writing, input, ctx));
    const gathered = await gather(register.working(), { more: recordsMentioned(suggestions) });
    return { suggestions: suggestions.map((one) => suggestionView(gathered, one)) };
  });

async function rejectProposal(writing: Writing, request: RejectProposalRequest, by: Judging): Promise<readonly HeldSuggestion[]> {
  const { record: source } = await found(writing, 'source', request.source, ['source']);
  const drawn = await drawUp(writing, source);
  const open = openSuggestionsOf(drawn, await shownProposal(by.world, drawn, request));
  const rejected = open.map((one) => judgedAs(one, { verdict: 'rejected', accepted: {} }, by));
  for (const one of rejected) await writing.updateSuggestion(one, one.revision - 1);
  await writing.announce({ what: 'suggestion-judged', subject: source.id, by: by.principal.name, audience: 'editors' });
  return rejected;
}

function openSuggestionsOf(drawn: DrawnUp, proposal: DrawnUp['proposals'][number]): readonly HeldSuggestion[] {
  const open = rejectedParts(drawn, proposal)
    .flatMap((part) => suggestionsOfPart(part, drawn.findings))
    .filter(({ standing }) => standing === 'open');
  return [...new Map(open.map((one) => [one.id, one])).values()];
}
