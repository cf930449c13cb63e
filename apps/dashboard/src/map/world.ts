import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryObject } from 'topojson-specification';
import topology from 'world-atlas/countries-50m.json' with { type: 'json' };

/** A country as Natural Earth draws it. Its boundary is no position of the register. */
export interface Country {
  /** ISO 3166-1 alpha-2, where Natural Earth gives a number that has one. */
  readonly code: string | undefined;
  readonly shape: Feature<Polygon | MultiPolygon>;
}

/** All land as one shape, which has no lines within it. */
export const land = feature(topology, topology.objects.land);

/** Boundaries between countries, without the coasts. */
export const borders = mesh(topology, topology.objects.countries, (one, other) => one !== other);

export const countries: readonly Country[] = feature(topology, topology.objects.countries).features.flatMap((country) => {
  const { geometry, properties, id } = country;
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return [];
  return [{ code: codeOf(id), shape: { type: 'Feature' as const, properties, geometry } }];
});

/** The letters of a country's number: CLDR keeps the numbers of ISO 3166-1 as aliases of the letters. */
function codeOf(number: GeometryObject['id']): string | undefined {
  if (number === undefined) return undefined;
  const region = new Intl.Locale(`und-${String(number).padStart(3, '0')}`).region;
  return region !== undefined && /^[A-Z]{2}$/.test(region) ? region : undefined;
}
