import type { DisputeView, EventMap, EventRow, PlaceRow, Ref } from '@mithaq/client';
import type { Position } from './frame.ts';

/** A place where something happened, no sharper than that is known. */
export interface MappedPlace {
  readonly place: Ref;
  readonly centre: Position;
  /** A point for a site or a town; an area of so many metres around; a whole country. */
  readonly extent:
    | { readonly form: 'point' }
    | { readonly form: 'area'; readonly metres: number; readonly loose: boolean }
    | { readonly form: 'country' };
  /** How many of the events were here. */
  readonly events: number;
  /** The first and last possible day of each of them. */
  readonly days: readonly Pick<EventRow, 'earliest' | 'latest'>[];
  /** Which reading says it, counted from 0, where sources differ on the place of an event. */
  readonly reading: number;
}

interface Matter {
  readonly map: EventMap;
  readonly events: readonly EventRow[];
  readonly disputes: readonly DisputeView[];
  /** The places that other readings give, which no event holds. */
  readonly others: readonly PlaceRow[];
}

type Feature = EventMap['features'][number];

/** The places of a map of events, each once, with what other sources say in their stead. */
export function placesOf({ map, events, disputes, others }: Matter): readonly MappedPlace[] {
  const rows = new Map(events.map((event) => [event.ref.id, event]));
  const byPlace = new Map<string, { feature: Feature; events: EventRow[] }>();
  for (const feature of map.features) {
    const event = rows.get(feature.properties.id);
    if (event?.place === undefined || feature.geometry === null) continue;
    const known = byPlace.get(event.place.id) ?? { feature, events: [] };
    byPlace.set(event.place.id, { ...known, events: [...known.events, event] });
  }
  const held = [...byPlace.values()].flatMap((each) => mapped(each));
  return [...held, ...otherReadings({ disputes, others, events })];
}

function mapped({ feature: { geometry, properties }, events }: { feature: Feature; events: readonly EventRow[] }): readonly MappedPlace[] {
  const place = events[0]?.place;
  const centre = geometry?.type === 'Point' ? geometry.coordinates : properties.centre;
  const [longitude, latitude] = centre ?? [];
  if (place === undefined || longitude === undefined || latitude === undefined) return [];
  const extent = extentOf(properties.precision, properties.uncertaintyMetres);
  return [{ place, centre: [longitude, latitude], extent, events: events.length, days: events, reading: 0 }];
}

function extentOf(precision: Feature['properties']['precision'], metres = 0): MappedPlace['extent'] {
  if (precision === 'country') return { form: 'country' };
  if (precision === 'region' || precision === 'district') return { form: 'area', metres, loose: precision === 'district' };
  return { form: 'point' };
}

function otherReadings({ disputes, others, events }: Pick<Matter, 'disputes' | 'others' | 'events'>): readonly MappedPlace[] {
  const rows = new Map(events.map((event) => [event.ref.id, event]));
  return disputes
    .filter(({ property }) => property === 'place')
    .flatMap(({ subject, readings }) => {
      const event = rows.get(subject.id);
      return readings.slice(1).flatMap(({ value }, place): MappedPlace[] => {
        const other = others.find(({ ref }) => ref.id === value);
        if (event === undefined || other?.coordinates === undefined) return [];
        const { latitude, longitude, precision, uncertaintyMetres } = other.coordinates;
        const extent = extentOf(precision, uncertaintyMetres);
        return [{ place: other.ref, centre: [longitude, latitude], extent, events: 1, days: [event], reading: place + 1 }];
      });
    });
}

/** The ids of the places that readings after the first give: to be asked for, so that they can be drawn. */
export function otherPlaceIds(disputes: readonly DisputeView[]): readonly string[] {
  const told = disputes
    .filter(({ property }) => property === 'place')
    .flatMap(({ readings }) => readings.slice(1).map(({ value }) => value));
  return [...new Set(told.filter((value) => typeof value === 'string'))];
}
