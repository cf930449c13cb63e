import 'server-only';
import type { Density, EventMap, MithaqClient, PlaceRow, Timeline } from '@mithaq/client';
import type { InterfaceLanguage } from '@mithaq/domain';
import type { eventFilter } from '../event/event-fields.ts';
import { otherPlaceIds } from '../map/places-of.ts';
import type { Answer } from '../register/answer.ts';
import { askList } from '../register/ask.ts';

/** So many events are drawn and listed at most; of more the newest, and the page says how many are left. */
const mostEvents = 500;
/** So many places that other readings give are drawn at most. */
const mostOthers = 20;

/** What the page shows of the register. */
export interface InTimeAndPlace {
  readonly timeline: Timeline;
  readonly map: EventMap;
  /** Over all days: the brush goes over what the days leave out, too. */
  readonly density: Density;
  readonly others: readonly PlaceRow[];
}

/** Asks for the events of a filter; nothing where the filter names what is not there. */
export async function eventsInTimeAndPlace(
  locale: InterfaceLanguage,
  filter: ReturnType<typeof eventFilter>,
): Promise<Answer<InTimeAndPlace | undefined>> {
  const answer = await askList(locale, {}, async (client) => ({ rows: [await gathered(client, filter)], total: 1 }));
  return answer.failure ? answer : { value: answer.value.rows[0] };
}

async function gathered(client: MithaqClient, filter: ReturnType<typeof eventFilter>): Promise<InTimeAndPlace> {
  const { from: _from, to: _to, ...always } = filter;
  const [timeline, map, density] = await Promise.all([
    client.events.timeline.query({ ...filter, limit: mostEvents }),
    client.events.map.query({ ...filter, limit: mostEvents }),
    client.events.density.query(always),
  ]);
  const ids = otherPlaceIds(timeline.disputes).slice(0, mostOthers);
  const others = await Promise.all(ids.map((key) => client.places.get.query({ key })));
  return { timeline, map, density, others: others.map(({ row }) => row) };
}
