import * as z from 'zod';
import { topicsData } from './data/topics.ts';
import { faultsOf, Topic } from './topic.ts';

/**
 * A taxonomy: groups and topics in the order in which clauses are shown, under a semantic version. A patch corrects a
 * label, a scope note or an equivalent; a minor version adds topics or retires some; a major one would take a code away or
 * change what it means. An extension of somebody else's stands behind a plus sign: `1.2.0+acme.1.0.0`.
 */
export const Taxonomy = /* @__PURE__ */ z
  .strictObject({ version: z.string().regex(/^\d+\.\d+\.\d+(?:\+[0-9a-z.-]+)?$/, 'expected a semantic version'), topics: z.array(Topic) })
  .superRefine(({ topics }, context) => {
    for (const message of faultsOf(topics)) context.addIssue({ code: 'custom', message, path: ['topics'] });
  });
export type Taxonomy = z.output<typeof Taxonomy>;

/** Mithaq's own taxonomy (`docs/taxonomy.md` lists it); tests hold it against the schema, so that importing it reads nothing. Every look-up below takes another one, such as `extendTaxonomy` gives. */
export const taxonomy: Taxonomy = topicsData;

/** The topic with a code, if the taxonomy has it; a retired one, too. */
export function topicOf(code: string, within: Taxonomy = taxonomy): Topic | undefined {
  return within.topics.find((topic) => topic.code === code);
}

/** The group that a topic belongs to: itself if it is a group. */
export function topicGroupOf(code: string, within: Taxonomy = taxonomy): Topic | undefined {
  const topic = topicOf(code, within);
  return topic?.parent === undefined ? topic : topicOf(topic.parent, within);
}

/** The topic to use today for a code: what replaced it where it is retired, else the topic itself. */
export function currentTopicOf(code: string, within: Taxonomy = taxonomy): Topic | undefined {
  const topic = topicOf(code, within);
  return topic?.replacedBy === undefined ? topic : topicOf(topic.replacedBy, within);
}

/**
 * The codes under which a clause is on a topic: its own; those of its topics, if it is a group; and those that were retired in favour of any of
 * them. A code that the taxonomy lacks stands for itself.
 */
export function codesOn(code: string, within: Taxonomy = taxonomy): readonly string[] {
  const own = within.topics.filter((topic) => topic.code === code || topic.parent === code).map((topic) => topic.code);
  const meant = new Set([code, ...own]);
  const led = within.topics.filter(({ replacedBy }) => replacedBy !== undefined && meant.has(replacedBy)).map((topic) => topic.code);
  return [...new Set([...meant, ...led])];
}
