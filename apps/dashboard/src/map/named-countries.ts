import { geoPath } from 'd3-geo';
import type { Frame } from './frame.ts';
import { kept } from './kept.ts';
import { countries } from './world.ts';

/** A country with its middle as far as it is on the map, and how much room there is for its name. */
export interface NamedCountry {
  readonly code: string;
  readonly x: number;
  readonly y: number;
  /** In square units of the map. */
  readonly area: number;
}

const leastArea = 900;

/** The countries that there is room to name on a map, the largest first. */
export const namedCountriesOf = kept(
  ({ key }: Frame) => key,
  (frame) => {
    const path = geoPath(frame.projection);
    const named = countries.flatMap(({ code, shape }): NamedCountry[] => {
      if (code === undefined) return [];
      const area = path.area(shape);
      if (area < leastArea) return [];
      const [x, y] = path.centroid(shape);
      return [{ code, x, y, area }];
    });
    return named.toSorted((one, other) => other.area - one.area);
  },
);
