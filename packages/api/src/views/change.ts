import { z } from 'zod';
import { Ref } from './ref.ts';

/** Something that changed. `id` only grows: a subscriber that was cut off asks for what came after the last one it saw. */
export const Change = z.object({
  id: z.string(),
  at: z.string(),
  what: z.enum(['record-saved', 'source-attached', 'source-created', 'suggestion-judged']),
  subject: Ref,
  /** The name of whoever did it; absent where the register did it itself. */
  by: z.string().optional(),
});
export type Change = z.output<typeof Change>;
