import { geoContains } from 'd3-geo';
import type { Position } from './frame.ts';
import { kept } from './kept.ts';
import { type Country, countries } from './world.ts';

/** The country that a position lies in, as Natural Earth draws it; `undefined` at sea. */
export const countryAt: (position: Position) => Country | undefined = kept(String, ([longitude, latitude]) =>
  countries.find(({ shape }) => geoContains(shape, [longitude, latitude])),
);
