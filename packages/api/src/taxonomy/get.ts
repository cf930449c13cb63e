import { taxonomy as packageTaxonomy } from '@mithaq/domain';
import { callerMay } from '../asking.ts';
import { taxonomyView } from '../assembly/taxonomy.ts';
import { procedure } from '../trpc.ts';
import { TaxonomyView } from '../views/taxonomy.ts';

/**
 * Every vocabulary with its labels, scope notes and equivalents, and the taxonomy of topics as the register has it. Who may not read the register is
 * told the package's: what the register made of it is its own affair.
 */
export const get = procedure
  .output(TaxonomyView)
  .query(async ({ ctx }) => taxonomyView((await callerMay(ctx, 'read')) ? await ctx.world.register.taxonomy() : packageTaxonomy));
