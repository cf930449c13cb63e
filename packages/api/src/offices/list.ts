import { Day } from '@mithaq/domain';
import { listOffices } from '../assembly/offices.ts';
import { procedure } from '../trpc.ts';
import { OfficeFilter, OfficeList } from '../views/office.ts';

/** Offices, by caption, with who may hold each on a day: today, unless given. */
export const list = procedure
  .input(OfficeFilter.extend({ asOf: Day.optional() }).prefault({}))
  .output(OfficeList)
  .query(({ ctx, input }) => listOffices(ctx.world.register, input, input.asOf ?? ctx.world.today()));
