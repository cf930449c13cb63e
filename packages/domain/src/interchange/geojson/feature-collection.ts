import { indexRegister, type Register } from '../../register.ts';
import { boundingBox } from './bounding-box.ts';
import { type FeatureKind, featuresOfKind, type GeoFeature } from './features.ts';
import type { Box } from './geometry.ts';

/** A feature collection of RFC 7946. `located` and `unlocated` are foreign members (6.1): how many features have a geometry. */
export interface GeoFeatureCollection {
  readonly type: 'FeatureCollection';
  readonly bbox?: Box;
  readonly located: number;
  readonly unlocated: number;
  readonly features: readonly GeoFeature[];
}

/** Every kind of record that has a place. */
export const featureKinds = ['place', 'event', 'agreement'] as const satisfies readonly FeatureKind[];

/**
 * A register as GeoJSON (RFC 7946): its places; its events at their places; its agreements where they were signed, one
 * feature for each place. Coordinates that stand for an area are drawn as the area in which what is meant may lie.
 * A record without coordinates is kept, with no geometry, and counted.
 */
export function toGeoJson(register: Register, kinds: readonly FeatureKind[] = featureKinds): GeoFeatureCollection {
  const index = indexRegister(register);
  const features = kinds.flatMap((kind) => featuresOfKind(kind, index));
  const boxes = features.map(boxOf).filter((box) => box !== undefined);
  const bbox = boundingBox(boxes);
  const counts = { located: boxes.length, unlocated: features.length - boxes.length };
  return { type: 'FeatureCollection', ...(bbox ? { bbox } : {}), ...counts, features };
}

function boxOf({ bbox, geometry }: GeoFeature): Box | undefined {
  if (geometry?.type !== 'Point') return bbox;
  const [longitude, latitude] = geometry.coordinates;
  return [longitude, latitude, longitude, latitude];
}
