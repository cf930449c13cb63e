import { signedIn } from '../trpc.ts';
import { Colleagues } from '../views/colleague.ts';

/** Everybody who may edit, and so can be mentioned or be given a source to look at: names and ids, in the order of names. */
export const mentionable = signedIn.output(Colleagues).query(async ({ ctx: { world } }) => [...(await world.accounts.editors())]);
