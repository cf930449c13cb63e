import { z } from 'zod';
import { callerMay } from '../asking.ts';
import { revisionView } from '../assembly/revisions.ts';
import { revisedIn, snapshotAt } from '../assembly/snapshots.ts';
import { procedure } from '../trpc.ts';
import { RevisionAnswer, RevisionRequest } from '../views/revision.ts';

const Data = z.record(z.string(), z.json());

/**
 * A record or statement as one revision left it. Those who may not edit see the revisions that were published; no other is there for them.
 * @throws MithaqError `not-found`
 */
export const revision = procedure
  .input(RevisionRequest)
  .output(RevisionAnswer)
  .query(async ({ ctx, input }) => {
    const isEditor = await callerMay(ctx, 'edit');
    const snapshot = await snapshotAt(ctx.world.register, { ...input, isEditor });
    const revised = revisedIn(snapshot);
    return { revision: revisionView(snapshot, isEditor), ...(revised ? { data: Data.parse(revised) } : {}) };
  });
