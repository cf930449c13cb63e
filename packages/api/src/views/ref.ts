import { LocalizedText, recordKinds } from '@mithaq/domain';
import { z } from 'zod';

/** A record as others mention it: enough to name it and to link to it. */
export const Ref = z.object({
  id: z.string(),
  record: z.enum(recordKinds),
  slug: z.string(),
  /** Our caption, by BCP 47 tag. May be empty for a record without words of its own. */
  label: z.record(z.string(), z.string()),
});
export type Ref = z.output<typeof Ref>;

/** A topic as others mention it, with the group it is shown under. */
export const TopicRef = z.object({ code: z.string(), label: LocalizedText, group: z.object({ code: z.string(), label: LocalizedText }) });
export type TopicRef = z.output<typeof TopicRef>;
