import { signedIn } from '../trpc.ts';
import { ImportRequest, ImportResult } from '../views/source.ts';
import { importDocument } from './import-document.ts';

/** Imports a file: its text is attached to the source that the register knows it as, or it becomes a new one. */
export const importSource = signedIn
  .input(ImportRequest)
  .output(ImportResult)
  .mutation(({ ctx: { world, principal }, input }) => importDocument(world, input, { author: principal, sample: false }));
