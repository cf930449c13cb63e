import * as z from 'zod';
import { coordinatePrecisionCodes, coordinatePrecisionTerms } from './data/coordinate-precisions.ts';
import { vocabulary } from './vocabulary.ts';

/** How exact a pair of coordinates is: `region` and `country` are the middle of an area and must be drawn as an area. */
export const CoordinatePrecision = /* @__PURE__ */ z.enum(coordinatePrecisionCodes);
export type CoordinatePrecision = z.output<typeof CoordinatePrecision>;

/** The terms of `CoordinatePrecision`: labels, scope notes and equivalents elsewhere, in the order in which they are listed. */
export const coordinatePrecisions = /* @__PURE__ */ vocabulary(CoordinatePrecision, coordinatePrecisionTerms);
