import { z } from 'zod';
import { LocalizedText } from '../values/text.ts';
import { topicsData } from './topics-data.ts';

/** A code of the clause-topic taxonomy, such as `training.exercises`: a group, a dot, and the topic within it. */
export const TopicCode = z
  .string()
  .regex(/^[a-z]+(?:-[a-z]+)*(?:\.[a-z]+(?:-[a-z]+)*)?$/, 'expected a topic code')
  .brand('TopicCode');
export type TopicCode = z.output<typeof TopicCode>;

/** An entry in the two-level clause-topic taxonomy. Codes are stable; the taxonomy is data and open to additions. */
export const Topic = z.strictObject({
  code: TopicCode,
  parent: TopicCode.exactOptional(),
  label: LocalizedText,
  scope: LocalizedText,
  crosswalk: z.strictObject({ dcad: z.string().exactOptional(), pax: z.string().exactOptional() }).exactOptional(),
});
export type Topic = z.output<typeof Topic>;

/** The taxonomy, groups before their topics, in the order in which clauses are shown. */
export const Taxonomy = z.strictObject({ version: z.string(), topics: z.array(Topic) }).superRefine(({ topics }, context) => {
  const codes = new Set<string>(topics.map((topic) => topic.code));
  if (codes.size !== topics.length) context.addIssue({ code: 'custom', message: 'a topic code stands twice' });
  for (const { code, parent } of topics)
    if (parent !== undefined && !codes.has(parent)) context.addIssue({ code: 'custom', message: `${code} has no parent ${parent}` });
});
export type Taxonomy = z.output<typeof Taxonomy>;

export const taxonomy: Taxonomy = Taxonomy.parse(topicsData);

const byCode = new Map<string, Topic>(taxonomy.topics.map((topic) => [topic.code, topic]));

/** The topic with a code, if the taxonomy has it. */
export function topicOf(code: string): Topic | undefined {
  return byCode.get(code);
}

/** The group that a topic belongs to: itself if it is a group. */
export function topicGroupOf(code: string): Topic | undefined {
  const topic = byCode.get(code);
  return topic?.parent === undefined ? topic : byCode.get(topic.parent);
}
