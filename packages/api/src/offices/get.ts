import { Day } from '@mithaq/domain';
import { z } from 'zod';
import { found } from '../assembly/found.ts';
import { officePage } from '../assembly/offices.ts';
import { dayOf, readingOf } from '../assembly/state.ts';
import { procedure } from '../trpc.ts';
import { OfficePage } from '../views/office.ts';
import { StateRequest } from '../views/state.ts';
import { Key } from '../views/written.ts';

/** Everything that an office's page shows: its holders over time, and who holds it as of a day. */
export const get = procedure
  .input(z.object({ key: Key, asOf: Day.optional(), ...StateRequest.shape }))
  .output(OfficePage)
  .query(async ({ ctx, input }) => {
    const reading = await readingOf(ctx, input);
    return officePage(reading, await found(reading, 'office', input.key), dayOf(ctx, input));
  });
