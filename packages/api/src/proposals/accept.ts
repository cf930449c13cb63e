import { MithaqError } from '@mithaq/domain';
import { found } from '../assembly/found.ts';
import { gather } from '../assembly/gather.ts';
import { recordsMentioned, suggestionView } from '../assembly/suggestions.ts';
import type { ChangeSet, World, Writing } from '../ports.ts';
import type { Judging } from '../suggestions/judgement.ts';
import { signedIn } from '../trpc.ts';
import { AcceptProposalAnswer, AcceptProposalRequest } from '../views/proposal.ts';
import { acceptEach, answered } from './accept-linked.ts';
import { decisionsIn, givenIn, shownProposal } from './chosen.ts';
import { draftOutcome, requireReady } from './draft-proposal.ts';
import { type DrawnUp, drawUp, matched } from './drawn-up.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { ownChangeSet } from './own-change-set.ts';

/**
 * Accepts a proposal whole, without the parts and values that were dropped: what is new is drafted, with a citation of every passage, in one
 * change set (that of the records it is about, where whoever accepts drafted them already, else theirs for this source), and the suggestions that
 * it was made of are accepted. Nothing is published.
 * @throws MithaqError `stale-proposal` where text or register have changed since it was shown, `incomplete-proposal`, `not-found`,
 * `change-set-closed`, `in-other-change-set`
 */
export const accept = signedIn
  .input(AcceptProposalRequest)
  .output(AcceptProposalAnswer)
  .mutation(async ({ ctx, input }) => {
    const { register } = ctx.world;
    const done = await register.transact(ctx.principal, (writing) => acceptProposal(writing, input, ctx));
    const gathered = await gather(register.working(), { more: recordsMentioned(done.suggestions) });
    const { id, title, revision } = done.changeSet;
    return {
      changeSet: { id, title, revision },
      records: [...done.outcome.records].map(([part, record]) => ({ part, record })),
      suggestions: done.suggestions.map((one) => suggestionView(gathered, one)),
    };
  });

async function acceptProposal(writing: Writing, request: AcceptProposalRequest, by: Judging) {
  const { record: source } = await found(writing, 'source', request.source, ['source']);
  const drawn = await drawUp(writing, source);
  const outcome = await chosenOutcome(writing, { drawn, request }, by.world);
  const changeSet = request.changeSet ?? (await setOfDrafts(writing, outcome, by)) ?? (await ownChangeSet(writing, source.id, by));
  const drafted = await draftOutcome(writing, outcome, { changeSet, by: by.principal.name });
  const linked = answered({ drawn, outcome, drafted, proposal: request.key });
  const suggestions = await acceptEach(writing, linked.values(), by);
  await writing.announce({ what: 'suggestion-judged', subject: source.id, by: by.principal.name, audience: 'editors' });
  return { outcome, suggestions, changeSet: await changeSetWith(writing, changeSet) };
}

async function chosenOutcome(
  writing: Writing,
  { drawn, request }: { readonly drawn: DrawnUp; readonly request: AcceptProposalRequest },
  world: World,
): Promise<Outcome> {
  const proposal = matched(drawn, await shownProposal(world, drawn, request), decisionsIn(request));
  const outcome = await outcomeOf(world, writing, { drawn, proposal, dropped: new Set(request.dropped), given: givenIn(request) });
  if (outcome === undefined) throw new MithaqError('stale-proposal', {}, ['dropped']);
  requireReady(outcome);
  return outcome;
}

/** Where records that it is about are drafted already, if that is one change set of whoever accepts, still worked on: all of it is published together. */
async function setOfDrafts(writing: Writing, { records }: Outcome, { principal }: Judging): Promise<string | undefined> {
  const drafts = await Promise.all([...new Set(records.values())].map((id) => writing.draft(id)));
  const [id, ...others] = new Set(drafts.flatMap((draft) => (draft === undefined ? [] : [draft.changeSet])));
  if (id === undefined || others.length > 0) return undefined;
  const set = await writing.changeSet(id);
  return set?.state === 'draft' && set.by?.id === principal.id ? id : undefined;
}

async function changeSetWith(writing: Writing, id: string): Promise<ChangeSet> {
  const changeSet = await writing.changeSet(id);
  if (changeSet === undefined) throw new MithaqError('not-found', { key: id }, ['changeSet']);
  return changeSet;
}
