import * as z from 'zod';

/**
 * A code of the clause-topic taxonomy, such as `training.exercises`: a group, a dot, and the topic within it. Its form only:
 * whether a taxonomy has it, `topicOf` tells. So a clause may carry a topic that somebody else added.
 */
export const TopicCode = /* @__PURE__ */ topicCodeForm().brand('TopicCode');
export type TopicCode = z.output<typeof TopicCode>;

/** The form of a topic's code, for the taxonomy itself: its codes are what makes a code one. */
export function topicCodeForm() {
  return z.string().regex(/^[a-z]+(?:-[a-z]+)*(?:\.[a-z]+(?:-[a-z]+)*)?$/, 'expected a topic code');
}
