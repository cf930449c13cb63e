import { requireOf } from '../asking.ts';
import { publishedRecord, workingRecord } from '../assembly/raw-record.ts';
import { procedure } from '../trpc.ts';
import { RecordAnswer, RecordRequest } from '../views/record.ts';

/**
 * A record as it is, with its statements and the revisions to name when changing them: what a form is filled with. The working view,
 * for those who may edit, has drafts in place of what they change, and what is only drafted.
 * @throws MithaqError `not-found`; `not-signed-in`, `not-allowed`, `outside-scope` for the working view
 */
export const get = procedure
  .input(RecordRequest)
  .output(RecordAnswer)
  .query(async ({ ctx, input }) => {
    const { register } = ctx.world;
    if (input.view === 'published') return publishedRecord(register, input);
    await requireOf(ctx, 'edit');
    return workingRecord(register, input);
  });
