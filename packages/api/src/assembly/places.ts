import type { Place } from '@mithaq/domain';
import { uncertaintyMetres } from '@mithaq/domain/interchange';
import type { Held, Reading, RecordConditions } from '../ports.ts';
import type { PlaceFilter, PlaceList, PlacePage, PlaceRow } from '../views/place.ts';
import { conditionsOf, page, reference, windowOf } from './conditions.ts';
import { eventRow } from './event-rows.ts';
import { disputeViews, sourceRefs, statementViews, supportView } from './evidence.ts';
import { type Gathered, gather, statementsIn } from './gather.ts';
import { refsTo, refTo } from './refs.ts';

/** How many events a page carries. */
const mostEvents = 100;

/** One page of places, by caption. */
export async function listPlaces(reading: Reading, filter: PlaceFilter): Promise<PlaceList> {
  const slice = await reading.list('place', await placeConditions(reading, filter), windowOf(filter));
  const gathered = await gather(reading, { held: slice.rows });
  return page(
    slice,
    slice.rows.map(({ record }) => placeRow(gathered, record)),
  );
}

/** What a place has to fulfil to be in a list. @throws MithaqError `not-found` where a filter names what is not there */
export async function placeConditions(reading: Reading, filter: Omit<PlaceFilter, 'limit'>): Promise<RecordConditions> {
  const within = await reference(reading, { kind: 'place', key: filter.within, filter: 'within', property: 'within' });
  return conditionsOf(within, { country: filter.country });
}

/** Everything that a place's page shows. */
export async function placePage(reading: Reading, held: Held<Place>): Promise<PlacePage> {
  const { id } = held.record;
  const [parts, events] = await Promise.all([
    reading.referring('place', [id], 'within'),
    reading.list('event', { refersTo: [{ id, property: 'place' }] }, { limit: mostEvents }),
  ]);
  const statements = await reading.statementsAbout([id, ...events.rows.map(({ record }) => record.id)]);
  const gathered = await gather(reading, { held: [held, ...parts, ...events.rows], statements });
  const own = statementsIn(gathered, id);
  return {
    row: placeRow(gathered, held.record),
    revision: held.revision,
    parts: refsTo(
      gathered,
      parts.map(({ record }) => record.id),
    ),
    events: events.rows.map(({ record }) => eventRow(gathered, record)),
    eventCount: events.total,
    statements: statementViews(gathered, own),
    support: supportView(gathered, own),
    disputes: disputeViews(gathered, own),
    sources: sourceRefs(gathered, own),
  };
}

function placeRow(gathered: Gathered, { id, names, country, within, coordinates }: Place): PlaceRow {
  return {
    ref: refTo(gathered, id),
    names,
    ...(country ? { country } : {}),
    ...(within ? { within: refTo(gathered, within) } : {}),
    ...(coordinates ? { coordinates: { ...coordinates, uncertaintyMetres: uncertaintyMetres[coordinates.precision] } } : {}),
  };
}
