import { z } from 'zod';
import { signedIn } from '../trpc.ts';
import { PersonId, PersonView } from '../views/person.ts';

/** Ends somebody's sessions and keys, or lets them in again. @throws MithaqError `not-found`, `last-administrator` */
export const suspend = signedIn
  .input(z.object({ id: PersonId, suspended: z.boolean() }))
  .output(PersonView)
  .mutation(({ ctx: { world, principal }, input: { id, suspended } }) => world.accounts.suspend(principal, id, suspended));
