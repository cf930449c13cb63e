import { taxonomy as packageTaxonomy, type Taxonomy, type Topic, topicOf } from '@mithaq/domain';
import type { HeldTopicEdit, Register, TopicUsage } from '../ports.ts';
import type { Carried, KeptTopic, TaxonomyUsage } from '../views/taxonomy-edit.ts';
import { termView } from './taxonomy.ts';

/** The register's taxonomy as those see it who keep it. */
export async function taxonomyUsage(register: Register): Promise<TaxonomyUsage> {
  const [taxonomy, edits, usage] = await Promise.all([register.taxonomy(), register.topicEdits(), register.topicUsage()]);
  const byCode = new Map(edits.map((edit) => [edit.code, edit]));
  return {
    version: taxonomy.version,
    topics: taxonomy.topics.map((topic) => keptTopic(topic, byCode.get(topic.code), carriedBy(usage, topic))),
  };
}

/** What carries a topic; of a group, it or one of its topics. */
function carriedBy(usage: readonly TopicUsage[], { code, parent }: Topic): Carried {
  const row = usage.find((one) => one.code === code && one.whole === (parent === undefined));
  return { clauses: row?.clauses ?? 0, agreements: row?.agreements ?? 0, drafts: row?.drafts ?? 0, suggestions: row?.suggestions ?? 0 };
}

/** What carries this very code, also of a group. */
export function carriedExactly(usage: readonly TopicUsage[], code: string): Carried {
  const row = usage.find((one) => one.code === code && !one.whole);
  return { clauses: row?.clauses ?? 0, agreements: row?.agreements ?? 0, drafts: row?.drafts ?? 0, suggestions: row?.suggestions ?? 0 };
}

function keptTopic(topic: Topic, held: HeldTopicEdit | undefined, carried: Carried): KeptTopic {
  const { family: _family, law: _law, ...term } = termView(topic);
  const base = topicOf(topic.code, packageTaxonomy);
  const edit = held?.edit;
  const isReworded = edit?.label !== undefined || edit?.scope !== undefined;
  return {
    ...term,
    carried,
    isOwn: base === undefined,
    isRetiredHere: edit?.replacedBy !== undefined && base?.replacedBy === undefined,
    ...(base !== undefined && isReworded ? { base: { label: base.label, scope: base.scope } } : {}),
    revision: held?.revision ?? 0,
    ...(held ? { changed: { at: held.at, ...(held.by === undefined ? {} : { by: held.by }) } } : {}),
  };
}

/** Topics that were retired in favour of one. */
export function ledTo({ topics }: Taxonomy, code: string): readonly Topic[] {
  return topics.filter(({ replacedBy }) => replacedBy === code);
}
