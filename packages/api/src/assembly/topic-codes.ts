import { MithaqError, taxonomy, topicOf } from '@mithaq/domain';

/** A topic's code; of a group also those of its topics. @throws MithaqError `not-found` for a code that the taxonomy lacks */
export function topicCodes(code: string): string[] {
  if (topicOf(code) === undefined) throw new MithaqError('not-found', { key: code }, ['topic']);
  return [code, ...taxonomy.topics.filter(({ parent }) => parent === code).map((topic) => topic.code)];
}
