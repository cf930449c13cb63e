import { gather } from '../assembly/gather.ts';
import { recordsMentioned, suggestionView } from '../assembly/suggestions.ts';
import { signedIn } from '../trpc.ts';
import { JudgeRequest, SuggestionView } from '../views/suggestion.ts';
import { judgeOne } from './judgement.ts';

/**
 * Accepts or rejects a suggestion, or takes a judgement back. An accepted mention becomes a statement with its passage;
 * another judgement takes that statement back. A judged suggestion stays: it is what the register learns from.
 * @throws MithaqError `not-found`, `stale-revision`, `already-judged`
 */
export const judge = signedIn
  .input(JudgeRequest)
  .output(SuggestionView)
  .mutation(async ({ ctx, input }) => {
    const { register } = ctx.world;
    const judged = await register.transact(ctx.principal, (writing) => judgeOne(writing, input, ctx));
    const gathered = await gather(register.working(), { more: recordsMentioned([judged]) });
    return suggestionView(gathered, judged);
  });
