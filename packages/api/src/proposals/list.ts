import { found } from '../assembly/found.ts';
import { acceptedProposals, proposalViews } from '../assembly/proposals.ts';
import { signedIn } from '../trpc.ts';
import { ProposalList, ProposalsRequest } from '../views/proposal.ts';
import { proposalsOf } from './kept.ts';

/** The most proposals that are told of one source: what matters most comes first. */
const most = 40;

/**
 * What the suggestions of a source come to together, ready to be accepted whole, held against the register as its editors see it; with what
 * accepting each would change. What was accepted in full is told by its change set.
 * @throws MithaqError `not-found`
 */
export const list = signedIn
  .input(ProposalsRequest)
  .output(ProposalList)
  .query(async ({ ctx: { world }, input }) => {
    const { record } = await found(world.register, 'source', input.source, ['source']);
    const drawn = await proposalsOf(world.register, record);
    const { rows, more } = await proposalViews(world, drawn, most);
    return { rows, more, accepted: await acceptedProposals(world.register, drawn) };
  });
