import 'server-only';
import type { DisputeView, EventMap, MithaqClient, PlaceRow } from '@mithaq/client';
import { otherPlaceIds } from './places-of.ts';

/** What a map of some events is drawn from, beside their rows. */
export interface Placed {
  readonly map: EventMap;
  /** The places that readings after the first give. */
  readonly others: readonly PlaceRow[];
}

/** So many places that other readings give are drawn at most. */
const mostOthers = 20;

/** Asks where events were, and for the places that sources give in their stead. */
export async function placed(
  client: MithaqClient,
  filter: Parameters<MithaqClient['events']['map']['query']>[0],
  disputes: readonly DisputeView[],
): Promise<Placed> {
  const ids = otherPlaceIds(disputes).slice(0, mostOthers);
  const [map, others] = await Promise.all([
    client.events.map.query(filter),
    Promise.all(ids.map((key) => client.places.get.query({ key }))),
  ]);
  return { map, others: others.map(({ row }) => row) };
}
