import { listEvents } from '../assembly/event-list.ts';
import { open } from '../trpc.ts';
import { EventFilter, EventList } from '../views/event.ts';

/** Events, newest first. */
export const list = open
  .input(EventFilter.prefault({}))
  .output(EventList)
  .query(({ ctx, input }) => listEvents(ctx.world.register, input));
