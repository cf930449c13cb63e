import { Day } from '@mithaq/domain';
import { z } from 'zod';
import { agreementPage } from '../assembly/agreement-page.ts';
import { found } from '../assembly/found.ts';
import { open } from '../trpc.ts';
import { AgreementPage } from '../views/agreement.ts';
import { Key } from '../views/written.ts';

/** Everything that an agreement's page shows; `asOf` is the day whose status is asked for, today unless given. */
export const get = open
  .input(z.object({ key: Key, asOf: Day.optional() }))
  .output(AgreementPage)
  .query(async ({ ctx, input }) => {
    const held = await found(ctx.world.register, 'agreement', input.key);
    return agreementPage(ctx.world.register, held, input.asOf ?? ctx.world.today());
  });
