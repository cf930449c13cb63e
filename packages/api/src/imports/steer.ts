import { signedIn } from '../trpc.ts';
import { ImportProgress, SteerImportRequest } from '../views/import-batch.ts';
import { filesOf, progressView } from './batch.ts';

/**
 * Steers an import, or some of its files: `pause` what waits, `resume` it, `take` what is held because its text is there already, `leave-out` all that is
 * not under way. What it comes too late for stays as it is; the answer tells how far every file is.
 * @throws MithaqError `not-found`
 */
export const steer = signedIn
  .input(SteerImportRequest)
  .output(ImportProgress)
  .mutation(async ({ ctx: { world, principal, locale }, input: { batch, act, files: named } }) => {
    await filesOf(world, batch);
    await world.register.transact(principal, (writing) =>
      writing.steerImport({ batch, act, ...(named === undefined ? {} : { files: named }) }),
    );
    const files = await filesOf(world, batch);
    return progressView(batch, { files, news: files, locale });
  });
