import { Day } from '@mithaq/domain';
import { z } from 'zod';

/**
 * Which state of the register is read. `knownOn`: as it was known at the end of a past day (UTC), with what was published by then.
 * `view: 'working'`: as its editors see it, with their drafts in place of what they change; for editors only, and not of a past day.
 */
export const StateRequest = z.object({ knownOn: Day.optional(), view: z.enum(['published', 'working']).optional() });
export type StateRequest = z.output<typeof StateRequest>;
