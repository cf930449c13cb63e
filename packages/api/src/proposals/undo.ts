import { MithaqError, type Statement } from '@mithaq/domain';
import { found } from '../assembly/found.ts';
import { gather } from '../assembly/gather.ts';
import { recordsMentioned, suggestionView } from '../assembly/suggestions.ts';
import type { HeldSuggestion, Writing } from '../ports.ts';
import { discardDrafted, reopen, reopenUndrafted } from '../suggestions/taking-back.ts';
import { signedIn } from '../trpc.ts';
import { JudgedWithProposal, UndoProposalRequest } from '../views/proposal.ts';
import { withoutUnstated } from './unstated.ts';

/**
 * Takes the acceptance of a proposal back: what it drafted is given up, its suggestions are open again. What another acceptance drafted, too,
 * stays, without the values that nothing states any more. What was published meanwhile is
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
  { source: key, key: proposal, changeSet, suggestions }: UndoProposalRequest,
  by: string,
): Promise<readonly HeldSuggestion[]> {
  const { record: source } = await found(writing, 'source', key, ['source']);
  const drafted = await writing.suggestionsDraftedIn(changeSet);
  const isMeant = ({ id }: HeldSuggestion) => suggestions === undefined || suggestions.some((one) => one === id);
  const accepted = drafted.filter((one) => one.source === source.id && one.drafted?.proposal === proposal && isMeant(one));
  if (accepted.length === 0) throw new MithaqError('not-found', { key: proposal }, ['key']);
  const elsewhere = subjectsOf(drafted.filter((one) => !accepted.includes(one)));
  const subjects = [...subjectsOf(accepted)];
  const alone = subjects.filter((subject) => !elsewhere.has(subject));
  const taken = await statementsIn(writing, changeSet, alone);
  await discardDrafted(writing, { changeSet, subjects: alone }, by);
  for (const subject of subjects.filter((one) => elsewhere.has(one))) await takeOut(writing, { changeSet, subject, taken }, by);
  const reopened: HeldSuggestion[] = [];
  for (const one of accepted) reopened.push(await reopen(writing, one));
  return [...reopened, ...(await reopenUndrafted(writing, changeSet))];
}

function subjectsOf(suggestions: readonly HeldSuggestion[]): ReadonlySet<string> {
  return new Set(suggestions.flatMap(({ drafted }) => drafted?.subjects ?? []));
}

async function statementsIn(writing: Writing, changeSet: string, subjects: readonly string[]): Promise<readonly Statement[]> {
  const drafts = (await writing.draftsIn(changeSet)).filter(({ subject }) => subjects.includes(subject));
  return drafts.flatMap(({ data }) => (data.record === 'statement' ? [data] : []));
}

interface Shared {
  readonly changeSet: string;
  readonly subject: string;
  /** The statements that were given up. */
  readonly taken: readonly Statement[];
}

/** Of a draft that another acceptance made, too, only the values go that nothing states any more. */
async function takeOut(writing: Writing, { changeSet, subject, taken }: Shared, by: string): Promise<void> {
  const draft = await writing.draft(subject);
  if (draft === undefined || draft.changeSet !== changeSet || draft.data.record === 'statement') return;
  const [published, drafted] = await Promise.all([writing.statementsAbout([subject]), writing.draftStatementsAbout([subject])]);
  const held = [...published, ...drafted.map(({ data }) => data)];
  const entry = withoutUnstated(draft.data, { taken: taken.filter((one) => one.subject === subject), held });
  if (JSON.stringify(entry) === JSON.stringify(draft.data)) return;
  await writing.saveDraft({ entry, changeSet, from: draft.revision });
  await writing.announce({ what: 'draft-saved', subject, by, audience: 'editors' });
}
