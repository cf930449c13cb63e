import { signedIn } from '../trpc.ts';
import { StayAnswer, StayRequest } from '../views/presence.ts';
import { othersAmong } from './others.ts';

/** Says that the caller has something open still, and answers who else has. Nothing is announced, and a minute later it is forgotten. */
export const stay = signedIn
  .input(StayRequest)
  .output(StayAnswer)
  .mutation(async ({ ctx: { world, principal }, input }) => {
    const { id, name } = principal;
    await world.presence.stay({ ...input, by: { id, name } });
    return { others: othersAmong(await world.presence.at([input.subject]), id) };
  });
