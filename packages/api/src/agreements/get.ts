import { Day } from '@mithaq/domain';
import { z } from 'zod';
import { agreementPage } from '../assembly/agreement-page.ts';
import { found } from '../assembly/found.ts';
import { dayOf, readingOf } from '../assembly/state.ts';
import { procedure } from '../trpc.ts';
import { AgreementPage } from '../views/agreement.ts';
import { StateRequest } from '../views/state.ts';
import { Key } from '../views/written.ts';

/** Everything that an agreement's page shows. `asOf` is the day whose status is asked for: that of `knownOn`, else today, unless given. */
export const get = procedure
  .input(z.object({ key: Key, asOf: Day.optional(), ...StateRequest.shape }))
  .output(AgreementPage)
  .query(async ({ ctx, input }) => {
    const reading = await readingOf(ctx, input);
    return agreementPage(reading, await found(reading, 'agreement', input.key), dayOf(ctx, input));
  });
