import { SuggestionId } from '@mithaq/domain';
import { found } from '../assembly/found.ts';
import { signedIn } from '../trpc.ts';
import { RejectBelowAnswer, RejectBelowRequest } from '../views/inbox.ts';
import { judgeOne } from './judgement.ts';

/** As many as one request rejects; who wants more asks again. What it answers can be taken back by one `suggestions.judgeAll`. */
const most = 500;

const below = { medium: ['low'], high: ['low', 'medium'] } as const;

/**
 * Rejects what is open of a source and of which the reader was less sure than that: up to 500 of it, all of them or none. `left` says how many of them are
 * still open. Each is a judgement like any other, and counts for what the reader learns.
 * @throws MithaqError `not-found`; `stale-revision` where somebody judged one meanwhile
 */
export const rejectBelow = signedIn
  .input(RejectBelowRequest)
  .output(RejectBelowAnswer)
  .mutation(({ ctx, input }) =>
    ctx.world.register.transact(ctx.principal, async (writing) => {
      const { id: source } = (await found(writing, 'source', input.source, ['source'])).record;
      const rejected: { id: string; revision: number }[] = [];
      for (const id of await writing.openSuggestionsOf(source, below[input.below], most)) {
        const { revision = 0 } = (await writing.suggestion(id)) ?? {};
        const judged = await judgeOne(writing, { id: SuggestionId.parse(id), revision, verdict: 'rejected' }, ctx);
        rejected.push({ id, revision: judged.revision });
      }
      const [{ low = 0, medium = 0 } = {}] = await writing.openSuggestions([source]);
      return { source, rejected, left: input.below === 'high' ? low + medium : low };
    }),
  );
