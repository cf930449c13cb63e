import * as z from 'zod';
import { MithaqError } from '../../errors.ts';
import { readRecord } from '../../migrations/read.ts';
import type { Place } from '../../records/place.ts';
import { tellDangling } from '../intake/dangling.ts';
import { Problems } from '../intake/problems.ts';

/**
 * Why a feature did not become a place. `other`: it does not say that it is one of Mithaq's. `invalid`: its values do not fit.
 * `twice`: an earlier feature is the same place.
 */
export interface SkippedFeature {
  /** Its position in the collection, from 0. */
  readonly at: number;
  readonly reason: 'other' | 'invalid' | 'twice';
  /** What is wrong with it, where it is invalid or comes twice. */
  readonly fault?: MithaqError;
}

/** The places of a feature collection, and the features that are none. */
export interface ImportedPlaces {
  readonly places: readonly Place[];
  readonly skipped: readonly SkippedFeature[];
  /** Of the places that say within which other they lie, those for which that is neither a place of the collection nor known. */
  readonly dangling: readonly MithaqError[];
}

export interface ReadPlacesOptions {
  /** Whether the receiver holds a record already that places may name. None, where nothing is said. */
  readonly isKnown?: (id: string) => boolean;
}

const Collection = z.object({ type: z.literal('FeatureCollection'), features: z.array(z.unknown()) });

const Degrees = z.tuple([z.number(), z.number()], z.number());

const PlaceFeature = z.object({
  id: z.unknown(),
  geometry: z.object({ type: z.string(), coordinates: z.unknown() }).nullable(),
  properties: z.looseObject({ record: z.literal('place') }),
});
type PlaceFeature = z.output<typeof PlaceFeature>;

/**
 * Reads places back from GeoJSON that Mithaq wrote, edited since or not: a point that was moved in a map is where it was moved
 * to; of an area the centre is read. What programs for maps do to a file does no harm: that they number features anew, drop or
 * change their ids (the one among the properties holds), write lists as text, write `null` for what is absent.
 * @throws MithaqError `invalid-input` where it is no feature collection
 */
export function placesFromGeoJson(data: unknown, { isKnown = () => false }: ReadPlacesOptions = {}): ImportedPlaces {
  const read = Collection.safeParse(data);
  if (!read.success)
    throw new MithaqError('invalid-input', {
      expected: { ar: 'مجموعة معالم بصيغة GeoJSON ‏(RFC 7946)', en: 'a FeatureCollection of GeoJSON (RFC 7946)' },
    });
  const places = new Map<string, Place>();
  const skipped: SkippedFeature[] = [];
  for (const [at, feature] of read.data.features.entries()) {
    const result = placeOf(feature, at);
    if ('reason' in result) skipped.push(result);
    else if (places.has(result.id)) skipped.push({ at, reason: 'twice', fault: new MithaqError('duplicate-id', { id: result.id }, [at]) });
    else places.set(result.id, result);
  }
  return { places: [...places.values()], skipped, dangling: danglingIn([...places.values()], isKnown) };
}

function danglingIn(places: readonly Place[], isKnown: (id: string) => boolean): readonly MithaqError[] {
  const problems = new Problems(Number.POSITIVE_INFINITY);
  tellDangling({ records: places, statements: [] }, isKnown, problems);
  return problems.faults.problems;
}

function placeOf(data: unknown, at: number): Place | SkippedFeature {
  const feature = PlaceFeature.safeParse(data);
  if (!feature.success) return { at, reason: 'other' };
  try {
    const record = readRecord(fieldsOf(feature.data));
    return record.record === 'place' ? record : { at, reason: 'other' };
  } catch (fault) {
    if (fault instanceof MithaqError) return { at, reason: 'invalid', fault };
    throw fault;
  }
}

function fieldsOf({ id, geometry, properties }: PlaceFeature): object {
  const { record, schemaVersion, slug, country, within } = properties;
  return {
    record,
    id: properties['id'] ?? id,
    schemaVersion,
    slug,
    names: listIn(properties['names']),
    ...given({ country, within }),
    ...(geometry === null ? {} : { coordinates: coordinatesOf(geometry, properties) }),
  };
}

/** What is there: programs for maps give every feature every property, and `null` where it has none. */
function given(fields: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== null));
}

/** A list as it was, where a program for maps has no lists and wrote it as text. */
function listIn(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    const list: unknown = JSON.parse(value);
    return list;
  } catch {
    return value;
  }
}

function coordinatesOf(geometry: NonNullable<PlaceFeature['geometry']>, { centre, precision }: PlaceFeature['properties']): object {
  const [longitude, latitude] = pointOf(geometry) ?? Degrees.safeParse(listIn(centre)).data ?? [];
  return { longitude, latitude, precision };
}

/** Where a point is, also one that was made a set of one point, as stores of geometries like to have it. */
function pointOf({ type, coordinates }: NonNullable<PlaceFeature['geometry']>): z.output<typeof Degrees> | undefined {
  if (type === 'MultiPoint') return z.tuple([Degrees]).safeParse(coordinates).data?.[0];
  return type === 'Point' ? Degrees.safeParse(coordinates).data : undefined;
}
