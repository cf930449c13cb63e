import { AnyRecord, RecordId } from '@mithaq/domain';
import { z } from 'zod';
import { Ref } from './ref.ts';

export const KnownRequest = z.strictObject({ ids: z.array(RecordId).min(1).max(200) });
export type KnownRequest = z.output<typeof KnownRequest>;

/** A record as whoever is to choose it sees it: enough to tell it from one that is called alike. `sources`: how many its statements cite. */
export const KnownRecord = z.object({
  ref: Ref,
  /** The record as part of which it is read. */
  parent: Ref.optional(),
  record: AnyRecord,
  sources: z.int().nonnegative(),
  /** Whether readers do not see it yet. */
  isNew: z.boolean(),
});
export type KnownRecord = z.output<typeof KnownRecord>;
export const KnownAnswer = z.array(KnownRecord);
