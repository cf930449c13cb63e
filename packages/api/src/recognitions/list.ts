import { listRecognitions } from '../assembly/recognitions.ts';
import { procedure } from '../trpc.ts';
import { RecognitionFilter, RecognitionList } from '../views/recognition.ts';

/** Who recognises whom, as what, and when. */
export const list = procedure
  .input(RecognitionFilter.prefault({}))
  .output(RecognitionList)
  .query(({ ctx, input }) => listRecognitions(ctx.world.register, input));
