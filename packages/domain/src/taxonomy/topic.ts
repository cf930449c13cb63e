import * as z from 'zod';
import { LocalizedText } from '../values/text.ts';
import { Crosswalk } from './crosswalk.ts';
import { topicCodeForm } from './topic-code.ts';
import { groupPartOf } from './topic-order.ts';

/**
 * An entry in the two-level clause-topic taxonomy. A code is never given up and never changes its meaning: a topic that is
 * retired keeps its entry, and `replacedBy` names the one to use instead.
 */
export const Topic = /* @__PURE__ */ z.strictObject({
  code: topicCodeForm(),
  parent: topicCodeForm().exactOptional(),
  label: LocalizedText,
  scope: LocalizedText,
  crosswalk: Crosswalk.exactOptional(),
  replacedBy: topicCodeForm().exactOptional(),
});
export type Topic = z.output<typeof Topic>;

/** What is wrong with topics as a taxonomy, in the order of the topics; nothing where they are one. */
export function faultsOf(topics: readonly Topic[]): readonly string[] {
  const byCode = new Map<string, Topic>(topics.map((topic) => [topic.code, topic]));
  return topics.flatMap((topic) => [
    ...(byCode.get(topic.code) === topic ? [] : [`${topic.code} stands twice`]),
    ...parentFaults(topic, byCode),
    ...replacementFaults(topic, byCode),
  ]);
}

function parentFaults({ code, parent }: Topic, byCode: ReadonlyMap<string, Topic>): readonly string[] {
  const group = groupPartOf(code);
  if (parent !== group) return [`the parent of ${code} is ${group ?? 'none'}, not ${parent ?? 'none'}`];
  return parent === undefined || byCode.has(parent) ? [] : [`${code} has no parent ${parent}`];
}

function replacementFaults({ code, replacedBy }: Topic, byCode: ReadonlyMap<string, Topic>): readonly string[] {
  if (replacedBy === undefined) return [];
  const successor = byCode.get(replacedBy);
  if (successor === undefined) return [`${code} is replaced by ${replacedBy}, which is no topic`];
  return successor.replacedBy === undefined ? [] : [`${code} is replaced by ${replacedBy}, which is retired itself`];
}
