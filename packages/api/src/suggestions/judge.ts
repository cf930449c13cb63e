import { MithaqError } from '@mithaq/domain';
import { gather } from '../assembly/gather.ts';
import { recordsMentioned, suggestionView } from '../assembly/suggestions.ts';
import type { HeldSuggestion, Reading, World } from '../ports.ts';
import type { Principal } from '../principal.ts';
import { editing } from '../trpc.ts';
import { JudgeRequest, SuggestionView, verdictLabels } from '../views/suggestion.ts';
import { stateMention, statementIdOf } from './citing.ts';

/**
 * Accepts or rejects a suggestion, or takes a judgement back. An accepted mention becomes a statement with its passage;
 * another judgement takes that statement back. A judged suggestion stays: it is what the register learns from.
 * @throws MithaqError `not-found`, `stale-revision`, `already-judged`
 */
export const judge = editing
  .input(JudgeRequest)
  .output(SuggestionView)
  .mutation(async ({ ctx: { world, principal }, input }) => {
    const judged = await world.register.transact(principal, async (writing) => {
      const suggestion = await suggestionAt(writing, input);
      const judgement = judgedAs(suggestion, input.verdict, { world, principal });
      if (suggestion.standing === 'accepted') await writing.removeStatement(statementIdOf(suggestion));
      if (input.verdict === 'accepted') await stateMention(writing, suggestion);
      await writing.updateSuggestion(judgement, input.revision);
      await writing.announce({ what: 'suggestion-judged', subject: suggestion.source, by: principal.name });
      return judgement;
    });
    const gathered = await gather(world.register, { more: recordsMentioned([judged]) });
    return suggestionView(gathered, judged);
  });

async function suggestionAt(reading: Reading, { id, revision, verdict }: JudgeRequest): Promise<HeldSuggestion> {
  const suggestion = await reading.suggestion(id);
  if (suggestion === undefined) throw new MithaqError('not-found', { key: id }, ['id']);
  if (suggestion.revision !== revision) throw new MithaqError('stale-revision', { current: String(suggestion.revision) }, ['revision']);
  if (suggestion.standing === verdict) throw new MithaqError('already-judged', { verdict: verdictLabels[verdict] }, ['verdict']);
  return suggestion;
}

function judgedAs(
  { judgedBy: _by, judgedAt: _at, ...suggestion }: HeldSuggestion,
  verdict: JudgeRequest['verdict'],
  { world, principal }: { readonly world: World; readonly principal: Principal },
): HeldSuggestion {
  const next = { ...suggestion, standing: verdict, revision: suggestion.revision + 1 };
  return verdict === 'open' ? next : { ...next, judgedBy: principal.name, judgedAt: world.clock().toISOString() };
}
