import { MithaqError } from '@mithaq/domain';
import { type Decisions, decidedNew, type MatchedProposal } from '@mithaq/reader/editing';
import type { World } from '../ports.ts';
import type { PreviewProposalRequest } from '../views/proposal.ts';
import { type DrawnUp, matched, proposalWith } from './drawn-up.ts';

/** What an editor decided of parts. */
export function decisionsIn({ decisions }: Pick<PreviewProposalRequest, 'decisions'>): Decisions {
  return new Map(decisions.map(({ part, record }) => [part, record === 'new' ? decidedNew : record]));
}

/** What an editor gives by hand, by the parts' keys. */
export function givenIn({ given }: Pick<PreviewProposalRequest, 'given'>): ReadonlyMap<string, Readonly<Record<string, unknown>>> {
  const byPart = new Map<string, Readonly<Record<string, unknown>>>();
  for (const { part, property, code } of given) byPart.set(part, { ...byPart.get(part), [property]: code });
  return byPart;
}

/** A proposal's digest, over what it says and how that stands to the register. */
export function digestOf({ sha256 }: Pick<World, 'sha256'>, proposal: MatchedProposal): Promise<string> {
  return sha256(new TextEncoder().encode(JSON.stringify(proposal)));
}

/**
 * The proposal that somebody was shown, as it stands now.
 * @throws MithaqError `stale-proposal` where it is not the same any more
 */
export async function shownProposal(
  world: Pick<World, 'sha256'>,
  drawn: DrawnUp,
  { key, digest }: { readonly key: string; readonly digest: string },
) {
  const proposal = proposalWith(drawn, key);
  if ((await digestOf(world, matched(drawn, proposal))) !== digest) throw new MithaqError('stale-proposal', {}, ['digest']);
  return proposal;
}
