import * as z from 'zod';
import { MithaqError } from '../../errors.ts';
import { readRecord } from '../../migrations/read.ts';
import type { Place } from '../../records/place.ts';

/** Why a feature did not become a place. `other`: it does not say that it is one of Mithaq's. `invalid`: its values do not fit. */
export interface SkippedFeature {
  /** Its position in the collection, from 0. */
  readonly at: number;
  readonly reason: 'other' | 'invalid';
  /** What is wrong with it, where it is invalid. */
  readonly fault?: MithaqError;
}

/** The places of a feature collection, and the features that are none. */
export interface ImportedPlaces {
  readonly places: readonly Place[];
  readonly skipped: readonly SkippedFeature[];
}

const Collection = z.object({ type: z.literal('FeatureCollection'), features: z.array(z.unknown()) });

const Degrees = z.tuple([z.number(), z.number()], z.number());

const PlaceFeature = z.object({
  id: z.string(),
  geometry: z.object({ type: z.string(), coordinates: z.unknown() }).nullable(),
  properties: z.looseObject({ record: z.literal('place'), centre: Degrees.exactOptional(), precision: z.string().exactOptional() }),
});
type PlaceFeature = z.output<typeof PlaceFeature>;

/**
 * Reads places back from GeoJSON that Mithaq wrote, edited since or not: a point that was moved in a map is where it was
 * moved to; of an area the centre is read.
 * @throws MithaqError `invalid-input` where it is no feature collection
 */
export function placesFromGeoJson(data: unknown): ImportedPlaces {
  const read = Collection.safeParse(data);
  if (!read.success)
    throw new MithaqError('invalid-input', {
      expected: { ar: 'مجموعة معالم بصيغة GeoJSON ‏(RFC 7946)', en: 'a FeatureCollection of GeoJSON (RFC 7946)' },
    });
  const results = read.data.features.map(placeOf);
  return {
    places: results.flatMap((result) => ('place' in result ? [result.place] : [])),
    skipped: results.flatMap((result) => ('place' in result ? [] : [result])),
  };
}

function placeOf(data: unknown, at: number): { readonly place: Place } | SkippedFeature {
  const feature = PlaceFeature.safeParse(data);
  if (!feature.success) return { at, reason: 'other' };
  try {
    const record = readRecord(fieldsOf(feature.data));
    return record.record === 'place' ? { place: record } : { at, reason: 'other' };
  } catch (fault) {
    if (fault instanceof MithaqError) return { at, reason: 'invalid', fault };
    throw fault;
  }
}

function fieldsOf(feature: PlaceFeature): object {
  const { record, schemaVersion, slug, names, country, within } = feature.properties;
  return {
    record,
    id: feature.id,
    schemaVersion,
    slug,
    names,
    ...(country === undefined ? {} : { country }),
    ...(within === undefined ? {} : { within }),
    ...(feature.geometry === null ? {} : { coordinates: coordinatesOf(feature.geometry, feature.properties) }),
  };
}

function coordinatesOf(geometry: { type: string; coordinates?: unknown }, { centre, precision }: PlaceFeature['properties']): object {
  const point = geometry.type === 'Point' ? Degrees.safeParse(geometry.coordinates).data : centre;
  return { longitude: point?.[0], latitude: point?.[1], precision };
}
