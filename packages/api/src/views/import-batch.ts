import { z } from 'zod';
import { ImportRequest, ImportResult } from './source.ts';
import { SourceRef } from './statement.ts';
import { written } from './written.ts';

/** The most files that one request hands in; a larger import hands in several, with the same batch. */
export const queueLimit = 100;

/** The id of files that are imported together: a TypeID with the prefix `batch`. */
const BatchId = written(100).regex(/^batch_[0-7][0-9a-hjkmnp-tv-z]{25}$/, 'expected the id of an import');

/**
 * Files to import, one after the other. With `batch` they join those that were handed in before. With `asks` a file whose text some source has
 * already, or much of it, is held until somebody says what is to become of it (`imports.steer`); without, it is linked or taken as a new text by itself.
 */
export const QueueImportRequest = z.object({
  batch: BatchId.optional(),
  asks: z.boolean().default(false),
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

/**
 * The source that has a file's text already, and how much of the shorter of the two stands in the other, from 0 to 1. What importing it all the
 * same would come to: a new text of that source (`version`), a copy of it (`copy`), or a source of its own (`alike`).
 */
export const FileLikeness = z.object({ is: z.enum(['version', 'copy', 'alike']), source: SourceRef, shared: z.number() });
export type FileLikeness = z.output<typeof FileLikeness>;

/** How far a file has come. `result` of one that is `done`, `fault` of one that `failed`, `like` of one that is `held`. */
export const FileProgress = z.object({
  id: z.string(),
  name: z.string(),
  state: z.enum(['waiting', 'reading', 'held', 'paused', 'left-out', 'done', 'failed']),
  like: FileLikeness.optional(),
  result: ImportResult.optional(),
  fault: FileFault.optional(),
});
export type FileProgress = z.output<typeof FileProgress>;

/** How far an import has come: how many files are where, and those of which that is new to a subscriber; all, to whoever asks once. */
export const ImportProgress = z.object({
  batch: z.string(),
  counts: z.object({
    waiting: z.int(),
    reading: z.int(),
    held: z.int(),
    paused: z.int(),
    leftOut: z.int(),
    done: z.int(),
    failed: z.int(),
  }),
  files: z.array(FileProgress),
});
export type ImportProgress = z.output<typeof ImportProgress>;

/** What is to become of files of an import that are not under way: of those that are named, or of all. */
export const SteerImportRequest = z.object({
  batch: BatchId,
  act: z.enum(['pause', 'resume', 'take', 'leave-out']),
  files: z.array(written(100)).min(1).max(1_000).optional(),
});
export type SteerImportRequest = z.output<typeof SteerImportRequest>;

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
