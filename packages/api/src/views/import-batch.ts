import { z } from 'zod';
import { ImportRequest, ImportResult } from './source.ts';
import { written } from './written.ts';

/** The most files that one request hands in; a larger import hands in several, with the same batch. */
export const queueLimit = 100;

/** The id of files that are imported together: a TypeID with the prefix `batch`. */
const BatchId = written(100).regex(/^batch_[0-7][0-9a-hjkmnp-tv-z]{25}$/, 'expected the id of an import');

/** Files to import, one after the other. With `batch` they join those that were handed in before. */
export const QueueImportRequest = z.object({
  batch: BatchId.optional(),
  files: z.array(ImportRequest).min(1).max(queueLimit),
});
export type QueueImportRequest = z.output<typeof QueueImportRequest>;

/** Files that wait, in the order in which they were given. */
export const ImportQueued = z.object({ batch: z.string(), files: z.array(z.object({ id: z.string(), name: z.string() })) });
export type ImportQueued = z.output<typeof ImportQueued>;

/**
 * Why a file was not imported: an error of the closed set, worded for whoever asks. `mayPass` where it was none of the file's: the same file
 * may be taken when it is handed in again.
 */
export const FileFault = z.object({ code: z.string(), message: z.string(), mayPass: z.boolean() });
export type FileFault = z.output<typeof FileFault>;

/** The same as it is kept, in both languages. */
export const KeptFault = z.object({ code: z.string(), ar: z.string(), en: z.string(), mayPass: z.boolean() });
export type KeptFault = z.output<typeof KeptFault>;

/** How far a file has come. `result` of one that is `done`, `fault` of one that `failed`. */
export const FileProgress = z.object({
  id: z.string(),
  name: z.string(),
  state: z.enum(['waiting', 'reading', 'done', 'failed']),
  result: ImportResult.optional(),
  fault: FileFault.optional(),
});
export type FileProgress = z.output<typeof FileProgress>;

/** How far an import has come: how many files are where, and those of which that is new to a subscriber; all, to whoever asks once. */
export const ImportProgress = z.object({
  batch: z.string(),
  counts: z.object({ waiting: z.int(), reading: z.int(), done: z.int(), failed: z.int() }),
  files: z.array(FileProgress),
});
export type ImportProgress = z.output<typeof ImportProgress>;

/** Which import is asked about. */
export const ImportBatchRequest = z.object({ batch: BatchId });
export type ImportBatchRequest = z.output<typeof ImportBatchRequest>;

/** Which import to follow, and the last of its changes that was seen. */
export const ImportProgressRequest = ImportBatchRequest.extend({
  lastEventId: written(40)
    .regex(/^\d{1,18}$/)
    .optional(),
});
export type ImportProgressRequest = z.output<typeof ImportProgressRequest>;
