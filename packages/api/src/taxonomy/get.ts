import { taxonomyView } from '../assembly/taxonomy.ts';
import { procedure } from '../trpc.ts';
import { TaxonomyView } from '../views/taxonomy.ts';

/** Every vocabulary with its labels, scope notes and equivalents, and the taxonomy of topics. */
export const get = procedure.output(TaxonomyView).query(() => taxonomyView);
