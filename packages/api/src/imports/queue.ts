import { signedIn } from '../trpc.ts';
import { ImportQueued, QueueImportRequest } from '../views/import-batch.ts';

/**
 * Takes files in for import and answers at once: they are imported one after the other, also if the server is stopped meanwhile, and
 * `imports.progress` tells how far they have come. A file that cannot be imported keeps none of the others from it.
 */
export const queueImport = signedIn
  .input(QueueImportRequest)
  .output(ImportQueued)
  .mutation(async ({ ctx: { world, principal }, input }) => {
    const { batch = world.newId('batch') } = input;
    const by = { id: principal.id, name: principal.name };
    const files = input.files.map((request) => ({
      ...{ id: world.newId('importfile'), batch, name: request.name, by },
      request: JSON.stringify(request),
      asks: input.asks,
    }));
    await world.register.transact(principal, (writing) => writing.addImportFiles(files));
    return { batch, files: files.map(({ id, name }) => ({ id, name })) };
  });
