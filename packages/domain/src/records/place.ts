import * as z from 'zod';
import { CoordinatePrecision } from '../taxonomy/coordinate-precisions.ts';
import { CountryCode } from '../values/country.ts';
import { PlaceId } from '../values/id.ts';
import { Names } from '../values/name.ts';
import { header, type PropertyLabels } from './header.ts';

/** A place that sources name: a city, a region, a front, a country. Coordinates are WGS 84 degrees. */
export const Place = z.strictObject({
  record: z.literal('place'),
  id: PlaceId,
  ...header,
  names: Names,
  country: CountryCode.exactOptional(),
  within: PlaceId.exactOptional(),
  coordinates: z
    .strictObject({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180), precision: CoordinatePrecision })
    .exactOptional(),
});
export type Place = z.output<typeof Place>;

/** What each property of a place is called. */
export const placeProperties: PropertyLabels<Place> = {
  names: { ar: 'الأسماء', en: 'Names' },
  country: { ar: 'البلد', en: 'Country' },
  within: { ar: 'يقع ضمن', en: 'Within' },
  coordinates: { ar: 'الإحداثيات', en: 'Coordinates' },
};
