import { type Clause, codesOn } from '@mithaq/domain';
import type { Reading } from '../ports.ts';
import type { TopicList } from '../views/register.ts';
import { topicRef } from './refs.ts';

/** The taxonomy in its order, with what the register holds on each topic; a group counts its topics' clauses, each once, and a topic those that stand under what it replaced. */
export async function topicList(reading: Reading): Promise<TopicList> {
  const [held, taxonomy] = await Promise.all([reading.all('clause'), reading.taxonomy()]);
  const clauses = held.map(({ record }) => record);
  return taxonomy.topics.map((topic) => {
    const codes = new Set<string>(codesOn(topic.code, taxonomy));
    const on = clauses.filter((clause) => isOn(clause, codes));
    return {
      topic: topicRef(taxonomy, topic.code),
      scope: topic.scope,
      clauseCount: on.length,
      agreementCount: new Set(on.map(({ agreement }) => agreement)).size,
    };
  });
}

function isOn({ topics }: Clause, codes: ReadonlySet<string>): boolean {
  return topics.some((topic) => codes.has(topic));
}
