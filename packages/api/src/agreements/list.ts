import { listAgreements } from '../assembly/agreement-list.ts';
import { open } from '../trpc.ts';
import { AgreementFilter, AgreementList } from '../views/agreement.ts';

/** Agreements, newest first, with their derived status. */
export const list = open
  .input(AgreementFilter.prefault({}))
  .output(AgreementList)
  .query(({ ctx, input }) => listAgreements(ctx.world.register, input, input.asOf ?? ctx.world.today()));
