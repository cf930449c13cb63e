import { MithaqError } from '@mithaq/domain';
import { found } from '../assembly/found.ts';
import { proposalView } from '../assembly/proposals.ts';
import { signedIn } from '../trpc.ts';
import { PreviewProposalRequest, ProposalView } from '../views/proposal.ts';
import { decisionsIn, givenIn } from './chosen.ts';
import { matched, proposalWith } from './drawn-up.ts';
import { proposalsOf } from './kept.ts';
import { outcomeOf } from './outcome.ts';

/**
 * A proposal as an editor's choices leave it, and what accepting it so would change. The digest is that of the proposal before any choice: it
 * tells whether text or register have changed.
 * @throws MithaqError `not-found`, `stale-proposal`
 */
export const preview = signedIn
  .input(PreviewProposalRequest)
  .output(ProposalView)
  .query(async ({ ctx: { world }, input }) => {
    const { record } = await found(world.register, 'source', input.source, ['source']);
    const drawn = await proposalsOf(world.register, record);
    const proposal = proposalWith(drawn, input.key);
    const decided = matched(drawn, proposal, decisionsIn(input));
    const choice = { dropped: new Set(input.dropped), given: givenIn(input) };
    const outcome = await outcomeOf(world, world.register, { drawn, proposal: decided, ...choice });
    if (outcome === undefined) throw new MithaqError('stale-proposal', {}, ['dropped']);
    return proposalView(world, { drawn, shown: matched(drawn, proposal), outcome });
  });
