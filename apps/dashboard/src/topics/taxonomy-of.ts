import 'server-only';
import type { TaxonomyView, TermView, TopicList } from '@mithaq/client';
import { cache } from 'react';
import type { Locale } from '../i18n/routing.ts';
import type { Answer } from '../register/answer.ts';
import { ask } from '../register/ask.ts';

/** A topic of the taxonomy, with what the register holds on it. */
export interface TopicTold {
  readonly term: TermView;
  readonly clauseCount: number;
  readonly agreementCount: number;
}

/** A group, and its topics in the order of the taxonomy. */
export interface TopicGroup extends TopicTold {
  readonly topics: readonly TopicTold[];
}

export interface Told {
  readonly version: string;
  readonly groups: readonly TopicGroup[];
}

/** The taxonomy as it stands, in its groups; asked once a request. */
export const taxonomyTold = cache(async (locale: Locale): Promise<Answer<Told>> => {
  const answer = await ask(locale, (client) => Promise.all([client.taxonomy.get.query(), client.topics.list.query()]));
  if (answer.failure) return { failure: answer.failure };
  return { value: told(...answer.value) };
});

function told({ version, topics }: TaxonomyView, counts: TopicList): Told {
  const held = new Map(counts.map(({ topic, clauseCount, agreementCount }) => [topic.code, { clauseCount, agreementCount }]));
  const all = topics.map((term): TopicTold => ({ term, ...(held.get(term.code) ?? { clauseCount: 0, agreementCount: 0 }) }));
  const groups = all
    .filter(({ term }) => term.parent === undefined)
    .map((group) => ({ ...group, topics: all.filter(({ term }) => term.parent === group.term.code) }));
  return { version, groups };
}

/** A topic and the group that it belongs to: itself, if it is one. */
export function topicIn({ groups }: Told, code: string): { readonly topic: TopicTold; readonly group: TopicGroup } | undefined {
  for (const group of groups) {
    const topic = group.term.code === code ? group : group.topics.find(({ term }) => term.code === code);
    if (topic) return { topic, group };
  }
  return undefined;
}
