import { taxonomyUsage } from '../assembly/kept-topics.ts';
import { signedIn } from '../trpc.ts';
import { TaxonomyUsage } from '../views/taxonomy-edit.ts';

/** The register's taxonomy as those see it who keep it: what the register made of it, and how much uses each topic. */
export const usage = signedIn.output(TaxonomyUsage).query(({ ctx: { world } }) => taxonomyUsage(world.register));
