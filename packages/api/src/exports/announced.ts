import type { AnyRecord, Day } from '@mithaq/domain';
import { listAnnouncements } from '../assembly/announcements.ts';
import type { Snapshot } from '../ports.ts';
import type { AnnouncementFilter, AnnouncementView } from '../views/commitment.ts';
import { type AnnouncementRow, announcementColumns } from './list-columns.ts';
import { listingOf } from './listing.ts';
import type { Selection } from './selection.ts';

/** So many announcements are read at once. */
const batch = 100;

/** The events that tell of what was announced and is not surely settled, or with another outcome, as of a day; as a table, a row for each announcement. */
export async function selectedAnnouncements(
  snapshot: Snapshot,
  filter: Omit<AnnouncementFilter, 'limit' | 'cursor' | 'sort'>,
  asOf: Day,
): Promise<Selection> {
  async function* rows(): AsyncGenerator<readonly AnnouncementRow[]> {
    let cursor: string | undefined;
    do {
      const page = await listAnnouncements(
        snapshot,
        { ...filter, sort: 'due', limit: batch, ...(cursor === undefined ? {} : { cursor }) },
        asOf,
      );
      yield page.rows.flatMap(rowOf);
      cursor = page.next;
    } while (cursor !== undefined);
  }
  async function* events(): AsyncGenerator<readonly AnyRecord[]> {
    const given = new Set<string>();
    for await (const page of rows()) {
      const fresh = [...new Set(page.flatMap(tellingsOf))].filter((id) => !given.has(id));
      for (const id of fresh) given.add(id);
      yield (await snapshot.records(fresh)).map(({ record }) => record);
    }
  }
  return {
    kinds: ['event'],
    of: events,
    listing: (language) => listingOf(rows(), announcementColumns(language), async (page) => page),
  };
}

/** The first telling that no later one renews stands for an announcement, else the first that there is. */
function rowOf(announcement: AnnouncementView): readonly AnnouncementRow[] {
  const telling = announcement.tellings[0] ?? announcement.earlier[0];
  return telling === undefined ? [] : [{ announcement, telling }];
}

function tellingsOf({ announcement: { tellings, earlier } }: AnnouncementRow): readonly string[] {
  return [...tellings, ...earlier].map(({ ref }) => ref.id);
}
