import { type Clause, type Topic, taxonomy } from '@mithaq/domain';
import type { Reading } from '../ports.ts';
import type { TopicList } from '../views/register.ts';
import { topicRef } from './refs.ts';

/** The taxonomy in its order, with what the register holds on each topic; a group counts its topics' clauses, each once. */
export async function topicList(reading: Reading): Promise<TopicList> {
  const clauses = (await reading.all('clause')).map(({ record }) => record);
  return taxonomy.topics.map((topic) => {
    const on = clauses.filter((clause) => isOn(clause, topic));
    return {
      topic: topicRef(topic.code),
      scope: topic.scope,
      clauseCount: on.length,
      agreementCount: new Set(on.map(({ agreement }) => agreement)).size,
    };
  });
}

function isOn({ topics }: Clause, { code }: Topic): boolean {
  return topics.some((topic) => topic === code || topic.startsWith(`${code}.`));
}
