import { z } from 'zod';
import { Change } from './change.ts';

/**
 * What came and changed since an editor last looked. `since` is the end of her visit before this one, absent in the first: a visit lasts for as long as
 * she comes back within half an hour. `cameIn` counts the sources that came in since and wait to be read; `changed` what was published, the
 * newest first, without what she did herself; `more` where there is more of it than is told.
 */
export const OverviewView = z.object({
  now: z.string(),
  since: z.string().optional(),
  cameIn: z.int().nonnegative(),
  changed: z.array(Change),
  more: z.boolean(),
});
export type OverviewView = z.output<typeof OverviewView>;

/** That she looked: when, and since when she is told what is new. */
export const LookAnswer = z.object({ looked: z.string(), since: z.string().optional() });
export type LookAnswer = z.output<typeof LookAnswer>;
