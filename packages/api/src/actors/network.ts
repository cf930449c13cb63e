import { networkView } from '../assembly/network.ts';
import { procedure } from '../trpc.ts';
import { NetworkRequest, NetworkView } from '../views/network.ts';

/** Who is tied to whom around some actors, through what, in a period; and the shortest ways to one of them. */
export const network = procedure
  .input(NetworkRequest)
  .output(NetworkView)
  .query(({ ctx, input }) => networkView(ctx.world.register, input));
