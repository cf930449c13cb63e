import { timelineOf } from '../assembly/timeline.ts';
import { procedure } from '../trpc.ts';
import { Timeline, TimelineRequest } from '../views/timeline.ts';

/** Events in an order that respects imprecise dates, and says where the order is open. */
export const timeline = procedure
  .input(TimelineRequest.prefault({}))
  .output(Timeline)
  .query(({ ctx, input }) => timelineOf(ctx.world.register, input));
