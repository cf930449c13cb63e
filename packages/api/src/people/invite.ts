import { signedIn } from '../trpc.ts';
import { Invitation, PersonView } from '../views/person.ts';

/**
 * Makes an account for somebody and sends them a link to choose a password with. Who was invited and has not come yet can be invited again.
 * @throws MithaqError `email-taken`, `mail-not-sent`
 */
export const invite = signedIn
  .input(Invitation)
  .output(PersonView)
  .mutation(({ ctx: { world, principal }, input }) => world.accounts.invite(principal, input));
