import * as z from 'zod';
import { figureMeasureCodes, figureMeasureTerms } from './data/figure-measures.ts';
import { vocabulary } from './vocabulary.ts';

/** What a figure counts or measures. */
export const FigureMeasure = /* @__PURE__ */ z.enum(figureMeasureCodes);
export type FigureMeasure = z.output<typeof FigureMeasure>;

/** The terms of `FigureMeasure`: labels, scope notes and equivalents elsewhere, in the order in which they are listed. */
export const figureMeasures = /* @__PURE__ */ vocabulary(FigureMeasure, figureMeasureTerms);
