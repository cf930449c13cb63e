import { page, windowOf } from '../assembly/conditions.ts';
import { gather } from '../assembly/gather.ts';
import { learnedView, recordsLearnedOf } from '../assembly/learning.ts';
import { signedIn } from '../trpc.ts';
import { LearnedList, LearnedRequest } from '../views/learning.ts';

/** What editors' judgements come to: how often what rests on a name or a pattern was accepted, and what that does to later suggestions. */
export const list = signedIn
  .input(LearnedRequest.prefault({}))
  .output(LearnedList)
  .query(async ({ ctx: { world }, input }) => {
    const slice = await world.register.learnedList(windowOf(input));
    const gathered = await gather(world.register, { more: recordsLearnedOf(slice.rows) });
    return page(
      slice,
      slice.rows.map((row) => learnedView(gathered, row)),
    );
  });
