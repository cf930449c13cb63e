import { MithaqError } from '@mithaq/domain';
import { found } from '../assembly/found.ts';
import { gather } from '../assembly/gather.ts';
import { recordsMentioned, suggestionView } from '../assembly/suggestions.ts';
import type { HeldSuggestion } from '../ports.ts';
import { signedIn } from '../trpc.ts';
import { JudgeAllAnswer, JudgeAllRequest } from '../views/suggestion.ts';
import { judgeOne } from './judgement.ts';

/**
 * Judges several suggestions of one source alike: all of them, or, where one cannot be, none. The verdict `open`, with the revisions that
 * were answered, takes the whole of it back.
 * @throws MithaqError `not-found`, `stale-revision`, `already-judged`
 */
export const judgeAll = signedIn
  .input(JudgeAllRequest)
  .output(JudgeAllAnswer)
  .mutation(async ({ ctx, input: { source, suggestions, verdict } }) => {
    const { register } = ctx.world;
    const judged = await register.transact(ctx.principal, async (writing) => {
      const { record } = await found(writing, 'source', source, ['source']);
      const done: HeldSuggestion[] = [];
      for (const [at, one] of suggestions.entries()) {
        const judgement = await judgeOne(writing, { ...one, verdict }, ctx, ['suggestions', at]);
        if (judgement.source !== record.id) throw new MithaqError('not-found', { key: one.id }, ['suggestions', at, 'id']);
        done.push(judgement);
      }
      return done;
    });
    const gathered = await gather(register.working(), { more: recordsMentioned(judged) });
    return judged.map((one) => suggestionView(gathered, one));
  });
