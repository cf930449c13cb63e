import { listAgreements } from '../assembly/agreement-list.ts';
import { dayOf, readingOf } from '../assembly/state.ts';
import { procedure } from '../trpc.ts';
import { AgreementFilter, AgreementList } from '../views/agreement.ts';

/** Agreements, newest first unless another order is asked for, with their derived status. */
export const list = procedure
  .input(AgreementFilter.prefault({}))
  .output(AgreementList)
  .query(async ({ ctx, input }) => listAgreements(await readingOf(ctx, input), input, { asOf: dayOf(ctx, input), language: ctx.locale }));
