import { z } from 'zod';
import { EventFilter } from './event.ts';

/** Which events, as in their list. */
export const DensityRequest = EventFilter.omit({ cursor: true, limit: true, sort: true });
export type DensityRequest = z.output<typeof DensityRequest>;

/** One month or year. `surely` counts events that lie in it, `possibly` those that may lie in it or in another. */
const DensityPart = z.object({ first: z.string(), last: z.string(), surely: z.int(), possibly: z.int() });

/** How many events lie when: every month from the first to the last, or every year where the months would be too many. */
export const Density = z.object({ unit: z.enum(['month', 'year']), parts: z.array(DensityPart), dated: z.int(), undated: z.int() });
export type Density = z.output<typeof Density>;
