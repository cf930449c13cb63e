import { listAnnouncements } from '../assembly/announcements.ts';
import { procedure } from '../trpc.ts';
import { AnnouncementFilter, AnnouncementList } from '../views/commitment.ts';

/** What was announced or planned and, as of a day, is not surely realised; or with another outcome. */
export const announced = procedure
  .input(AnnouncementFilter.prefault({}))
  .output(AnnouncementList)
  .query(({ ctx, input }) => listAnnouncements(ctx.world.register, input, input.asOf ?? ctx.world.today()));
