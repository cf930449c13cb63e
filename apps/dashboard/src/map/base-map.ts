import { geoPath } from 'd3-geo';
import type { Frame } from './frame.ts';
import { kept } from './kept.ts';
import { lineOf } from './line-of.ts';
import { borders, type Country, countries, land } from './world.ts';

/** The ground of a map: land, the lines between countries, and the countries that there is room to name. */
export interface BaseMap {
  readonly land: string;
  readonly borders: string;
  readonly countries: readonly NamedCountry[];
}

/** A country with its middle as far as it is on the map, and how much room there is for its name. */
export interface NamedCountry {
  readonly code: string;
  readonly x: number;
  readonly y: number;
  /** In square units of the map. */
  readonly area: number;
}

const leastArea = 900;

/** The ground of a frame; kept, for it takes a quarter of a second to draw. */
export const baseMapOf = kept(({ key }: Frame) => key, drawn);

function drawn(frame: Frame): BaseMap {
  const path = geoPath(frame.projection);
  const named = countries.flatMap(({ code, shape }): NamedCountry[] => {
    if (code === undefined) return [];
    const area = path.area(shape);
    if (area < leastArea) return [];
    const [x, y] = path.centroid(shape);
    return [{ code, x, y, area }];
  });
  return { land: lineOf(land, frame), borders: lineOf(borders, frame), countries: named.toSorted((one, other) => other.area - one.area) };
}

/** The outline of a country, for what is told of the whole of it. */
export function outlineOf(country: Country, frame: Frame): string {
  return lineOf(country.shape, frame);
}
