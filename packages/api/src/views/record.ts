import { AnyRecord, recordKinds, Statement } from '@mithaq/domain';
import { z } from 'zod';
import { DraftMark } from './draft.ts';
import { Key } from './written.ts';

/** A record by its kind and its id or slug: as readers see it, or with what editors are making of it. */
export const RecordRequest = z.object({
  kind: z.enum(recordKinds),
  key: Key,
  view: z.enum(['published', 'working']).default('published'),
});
export type RecordRequest = z.output<typeof RecordRequest>;

/** A statement with the revision to name when changing it. */
export const HeldStatement = z.object({ statement: Statement, revision: z.int(), draft: DraftMark.optional() });
export type HeldStatement = z.output<typeof HeldStatement>;

/** A record as it is, for whoever edits it: the revision to name when changing it, its draft if this is one, its statements. */
export const RecordAnswer = z.object({
  record: AnyRecord,
  revision: z.int(),
  draft: DraftMark.optional(),
  statements: z.array(HeldStatement),
});
export type RecordAnswer = z.output<typeof RecordAnswer>;
