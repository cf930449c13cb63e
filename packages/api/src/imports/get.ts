import { signedIn } from '../trpc.ts';
import { ImportBatchRequest, ImportProgress } from '../views/import-batch.ts';
import { filesOf, progressView } from './batch.ts';

/**
 * How far an import has come, file by file: for whoever cannot follow `imports.progress`, and asks again.
 * @throws MithaqError `not-found`
 */
export const get = signedIn
  .input(ImportBatchRequest)
  .output(ImportProgress)
  .query(async ({ ctx: { world, locale }, input: { batch } }) => {
    const files = await filesOf(world, batch);
    return progressView(batch, { files, news: files, locale });
  });
