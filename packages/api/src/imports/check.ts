import { procedure } from '../trpc.ts';
import { ImportPlan, StructuredImport } from '../views/structured-import.ts';
import { planOf } from './plan.ts';
import { readFiles } from './read-files.ts';
import { planReport, refusedReport } from './report.ts';

/**
 * What an import of records and statements would do, or everything that is wrong with it. Nothing is kept.
 * @throws MithaqError `too-large`
 */
export const check = procedure
  .input(StructuredImport)
  .output(ImportPlan)
  .mutation(async ({ ctx: { world, locale }, input }) => {
    const read = await readFiles(world, input);
    if (read.outcome === 'refused') return refusedReport(read, locale);
    return planReport(await planOf(world.register.working(), read.register), locale);
  });
