import { z } from 'zod';
import { callerMay } from '../asking.ts';
import { found } from '../assembly/found.ts';
import { sourcePage } from '../assembly/source-page.ts';
import { readingOf } from '../assembly/state.ts';
import { procedure } from '../trpc.ts';
import { SourcePage } from '../views/source.ts';
import { StateRequest } from '../views/state.ts';
import { Key } from '../views/written.ts';

/** Everything that a source's page shows. Those who may not edit see of what the reader proposed what a person accepted, and of a text what its rights let be shown. */
export const get = procedure
  .input(z.object({ key: Key, ...StateRequest.shape }))
  .output(SourcePage)
  .query(async ({ ctx, input }) => {
    const reading = await readingOf(ctx, input);
    const [held, isEditor] = await Promise.all([found(reading, 'source', input.key), callerMay(ctx, 'edit')]);
    return sourcePage(reading, held, { isEditor, ...(isEditor ? { working: ctx.world.register.working() } : {}) });
  });
