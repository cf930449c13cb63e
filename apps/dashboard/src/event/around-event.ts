import 'server-only';
import type { EventPage, MithaqClient } from '@mithaq/client';
import { Day } from '@mithaq/domain';
import { type Placed, placed } from '../map/placed.ts';
import { type Neighbourhood, neighboursOf } from './neighbours.ts';

/** Events of one type, place and time among which one event is looked for. */
const mostAlike = 500;

/** What an event's page shows beside the event: what came before and after it, and where it was. */
export async function aroundEvent(
  client: MithaqClient,
  event: EventPage,
): Promise<{ around: readonly Neighbourhood[]; where: Placed | undefined }> {
  const [around, where] = await Promise.all([neighboursOf(client, event), placeOf(client, event)]);
  return { around, where };
}

/** The event alone on a map: found among those of its own type, place and days. */
async function placeOf(client: MithaqClient, { row, disputes }: EventPage): Promise<Placed | undefined> {
  if (row.place === undefined) return undefined;
  const days = { ...(row.earliest ? { from: Day.parse(row.earliest) } : {}), ...(row.latest ? { to: Day.parse(row.latest) } : {}) };
  const { map, others } = await placed(client, { place: row.place.id, type: row.type, ...days, limit: mostAlike }, disputes);
  const features = map.features.filter(({ properties, geometry }) => properties.id === row.ref.id && geometry !== null);
  return features.length === 0 ? undefined : { map: { ...map, features, located: 1, unlocated: 0, left: 0 }, others };
}
