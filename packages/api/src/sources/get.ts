import { z } from 'zod';
import { found } from '../assembly/found.ts';
import { sourcePage } from '../assembly/source-page.ts';
import { open } from '../trpc.ts';
import { SourcePage } from '../views/source.ts';
import { Key } from '../views/written.ts';

/** Everything that a source's page shows. */
export const get = open
  .input(z.object({ key: Key }))
  .output(SourcePage)
  .query(async ({ ctx, input }) => {
    const held = await found(ctx.world.register, 'source', input.key);
    return sourcePage(ctx.world.register, held);
  });
