import { type Agreement, boundsOf, type Event, type FuzzyDate, timeline } from '@mithaq/domain';
import type { Held } from '../ports.ts';
import { dateOf } from './agreement-rows.ts';
import { groupedBy } from './gather.ts';

/** How many of an actor's agreements and events its page carries. Whoever takes part in thousands is read in the lists. */
const mostAgreements = 100;
const mostEvents = 200;

/** The agreements that may have been made last, by the day that their lists tell; all of them where they are few: then no events are asked for. */
export async function newestAgreements(
  agreements: readonly Held<Agreement>[],
  eventsOf: (agreements: readonly string[]) => Promise<readonly Held<Event>[]>,
): Promise<readonly Held<Agreement>[]> {
  if (agreements.length <= mostAgreements) return agreements;
  const events = await eventsOf(agreements.map(({ record }) => record.id));
  const pairs = events.flatMap(({ record }) => record.agreements.map((agreement) => ({ agreement, record })));
  const byAgreement = groupedBy(pairs, ({ agreement }) => agreement);
  return newest(agreements, mostAgreements, ({ id }) => dateOf(timeline((byAgreement.get(id) ?? []).map(({ record }) => record))));
}

/** The events that may have happened last; those that nobody dates only where there is room for them. */
export function newestEvents(events: readonly Held<Event>[]): readonly Held<Event>[] {
  return newest(events, mostEvents, ({ date }) => date);
}

function newest<Item extends Agreement | Event>(
  items: readonly Held<Item>[],
  most: number,
  dateOfItem: (item: Item) => FuzzyDate | undefined,
): readonly Held<Item>[] {
  if (items.length <= most) return items;
  return items
    .map((item) => ({ item, day: lastDay(dateOfItem(item.record)) }))
    .toSorted((one, other) => (one.day < other.day ? 1 : one.day > other.day ? -1 : 0))
    .slice(0, most)
    .map(({ item }) => item);
}

/** The last day that a date may mean, so that days compare as text: an open end lies after every day, no date before. */
function lastDay(date: FuzzyDate | undefined): string {
  return date === undefined ? '' : (boundsOf(date).latest ?? '9999');
}
