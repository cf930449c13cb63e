import { type Announcement, announcements, type Day, type Event, firstTold, referencesOf } from '@mithaq/domain';
import type { Held, Reading } from '../ports.ts';
import type { AnnouncementFilter, AnnouncementList, AnnouncementView } from '../views/commitment.ts';
import type { DueView } from '../views/due.ts';
import { type DueList, dueOn, pageByDue } from './by-due.ts';
import { eventConditions } from './event-list.ts';
import { eventRow } from './event-rows.ts';
import { type Gathered, gather, recordsIn } from './gather.ts';
import { refsTo } from './refs.ts';
import { indexOf } from './status-context.ts';

/** One page of what was announced or planned, and what became of it by a day. */
export async function listAnnouncements(reading: Reading, filter: AnnouncementFilter, asOf: Day): Promise<AnnouncementList> {
  const { actor, agreement, outcome } = filter;
  const wanted = await eventConditions(reading, { actor, agreement });
  const announced = { ...wanted, havingAny: [{ property: 'modality', values: ['planned', 'announced'] }] };
  const asked: Asked = { asOf, outcome, references: (wanted.refersTo ?? []).map(({ id }) => id) };
  const list: DueList<Held<Event>, AnnouncementView> = {
    read: (dates, window) => reading.list('event', { ...announced, ...dates }, window),
    keep: (events, due) => announcedAmong(reading, events, { ...asked, due }),
  };
  return { asOf, ...(await pageByDue(list, filter, asOf)) };
}

interface Asked {
  readonly asOf: Day;
  readonly outcome: AnnouncementFilter['outcome'];
  /** The records that an event has to refer to. */
  readonly references: readonly string[];
}

/** The announcements for which one of these events stands: the first of its tellings that was asked for, so that each comes once. */
async function announcedAmong(
  reading: Reading,
  events: readonly Held<Event>[],
  { asOf, outcome, references, due }: Asked & { readonly due: DueView },
): Promise<AnnouncementView[]> {
  const gathered = await gatherChains(reading, events);
  const index = indexOf(gathered);
  const standingFor = ({ tellings, earlier }: Announcement<Event>) =>
    [...tellings, ...earlier].find((event) => refersToAll(event, references));
  const found = announcements(recordsIn(gathered, 'event'), asOf, { firstTold: ({ id }) => firstTold(index, id) })
    .filter((announcement) => announcement.outcome === outcome)
    .flatMap((announcement) => {
      const event = standingFor(announcement);
      return event !== undefined && dueOn(event.date, asOf) === due ? [[event.id, announcement] as const] : [];
    });
  const standing = new Map<string, Announcement<Event>>(found);
  // In the order of the list, so that pages join.
  return events.flatMap(({ record }) => {
    const announcement = standing.get(record.id);
    return announcement === undefined ? [] : [announcementView(gathered, announcement)];
  });
}

function refersToAll(event: Event, ids: readonly string[]): boolean {
  const named = new Set(referencesOf(event).map(({ to }) => to));
  return ids.every((id) => named.has(id));
}

/** Events with all that they realise and that realise them, and the statements that say when each was told. */
async function gatherChains(reading: Reading, events: readonly Held<Event>[]): Promise<Gathered> {
  const chains = new Map<string, Held>();
  let next: readonly Held[] = events;
  while (next.length > 0) {
    for (const held of next) chains.set(held.record.id, held);
    const ids = next.map(({ record }) => record.id);
    const realised = next.flatMap(({ record }) => (record.record === 'event' && record.realises ? [record.realises] : []));
    const [earlier, later] = await Promise.all([reading.records(realised), reading.referring('event', ids, 'realises')]);
    next = [...earlier, ...later].filter(({ record }) => !chains.has(record.id));
  }
  const statements = await reading.statementsAbout([...chains.keys()]);
  return gather(reading, { held: [...chains.values()], statements });
}

function announcementView(gathered: Gathered, announcement: Announcement<Event>): AnnouncementView {
  const rows = (events: readonly Event[]) => events.map((event) => eventRow(gathered, event));
  const untold = announcement.mayBeUntold.map(({ id }) => id);
  return {
    tellings: rows(announcement.tellings),
    earlier: rows(announcement.earlier),
    outcome: announcement.outcome,
    settledBy: rows(announcement.settledBy),
    mayBeSettledBy: rows(announcement.mayBeSettledBy),
    mayBeUntold: refsTo(gathered, untold),
    due: announcement.due,
  };
}
