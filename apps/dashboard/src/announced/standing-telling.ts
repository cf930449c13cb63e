import type { AnnouncementView, EventRow } from '@mithaq/client';

/** The telling that stands for an announcement: the first of those that no later one renews, else the first that there is. */
export function standingTelling({ tellings, earlier }: AnnouncementView): EventRow | undefined {
  return tellings[0] ?? earlier[0];
}
