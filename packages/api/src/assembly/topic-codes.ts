import { codesOn, MithaqError, type Taxonomy, topicOf } from '@mithaq/domain';

/**
 * The codes under which clauses are on a topic: its own; of a group those of its topics; and those that were retired in favour of any of them.
 * @throws MithaqError `not-found` for a code that the taxonomy lacks
 */
export function topicCodes(taxonomy: Taxonomy, code: string): string[] {
  if (topicOf(code, taxonomy) === undefined) throw new MithaqError('not-found', { key: code }, ['topic']);
  return [...codesOn(code, taxonomy)];
}
