import type { DocumentFile, ReadDocument } from '@mithaq/api';
import { z } from 'zod';
import type { ReadingLimits } from '../limits.ts';
import type { ToldRefusal } from '../refusal.ts';

/** What a room is asked: to read one file. */
export interface Task {
  readonly file: DocumentFile;
  readonly limits: ReadingLimits;
}

/** What a room answers. A `fault` is none of the closed set: the reader of a format met something that it did not foresee. */
export type Reply = { readonly document: ReadDocument } | { readonly refusal: ToldRefusal } | { readonly fault: string };

/** Whether something that came from a room is a reply. What a room says of a file is ours, as it runs nothing of the file. */
export function isReply(value: unknown): value is Reply {
  return Replied.safeParse(value).success;
}

const Replied = z.union([
  z.object({ document: z.object({ text: z.string(), format: z.string(), metadata: z.object({}) }) }),
  z.object({ refusal: z.object({ code: z.string(), details: z.object({}) }) }),
  z.object({ fault: z.string() }),
]);
