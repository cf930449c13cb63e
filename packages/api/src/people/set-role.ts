import { z } from 'zod';
import { Role } from '../principal.ts';
import { signedIn } from '../trpc.ts';
import { PersonId, PersonView } from '../views/person.ts';

/** Gives somebody another role, from their next request on. @throws MithaqError `not-found`, `last-administrator` */
export const setRole = signedIn
  .input(z.object({ id: PersonId, role: Role }))
  .output(PersonView)
  .mutation(({ ctx: { world, principal }, input: { id, role } }) => world.accounts.setRole(principal, id, role));
