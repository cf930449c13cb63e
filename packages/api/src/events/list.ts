import { listEvents } from '../assembly/event-list.ts';
import { procedure } from '../trpc.ts';
import { EventFilter, EventList } from '../views/event.ts';

/** Events, newest first unless another order is asked for. */
export const list = procedure
  .input(EventFilter.prefault({}))
  .output(EventList)
  .query(({ ctx, input }) => listEvents(ctx.world.register, input, ctx.locale));
