import { signedIn } from '../trpc.ts';
import { ResetLearningAnswer, ResetLearningRequest } from '../views/learning.ts';

/**
 * Decides that of a basis only what is judged from now on counts, or takes that decision back. Judgements themselves stay as they are; the
 * decision is an entry of the history.
 * @throws MithaqError `not-found` where nothing of it was judged, or there is nothing to take back
 */
export const reset = signedIn
  .input(ResetLearningRequest)
  .output(ResetLearningAnswer)
  .mutation(async ({ ctx: { world, principal }, input: { basis, restore } }) => {
    await world.register.transact(principal, (writing) => (restore ? writing.restoreLearning(basis) : writing.resetLearning(basis)));
    return { basis, isReset: !restore };
  });
