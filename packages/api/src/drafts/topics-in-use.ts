import { currentTopicOf, MithaqError, pickText, type Revised, type Topic, topicOf } from '@mithaq/domain';
import type { Backstage, Reading } from '../ports.ts';

/**
 * That a clause, or a statement of a clause's topics, takes up no topic that is retired. One that it had already it may keep.
 * @throws MithaqError `retired-topic`
 */
export async function requireTopicsInUse(
  register: Pick<Backstage, 'draft'> & Pick<Reading, 'taxonomy' | 'records'>,
  entry: Revised,
): Promise<void> {
  const taken = topicsIn(entry);
  if (taken.length === 0) return;
  const taxonomy = await register.taxonomy();
  const retired = taken.filter((code) => topicOf(code, taxonomy)?.replacedBy !== undefined);
  if (retired.length === 0) return;
  const had = await topicsBefore(register, entry);
  const [first] = retired.filter((code) => !had.has(code));
  if (first === undefined) return;
  const names = { topic: named(topicOf(first, taxonomy)), successor: named(currentTopicOf(first, taxonomy)) };
  throw new MithaqError(
    'retired-topic',
    names,
    entry.record === 'statement' ? ['statement', 'value'] : ['record', 'topics', taken.indexOf(first)],
  );
}

/** Of a clause its topics, of a statement about one the topic that it says. */
function topicsIn(entry: Revised): readonly string[] {
  if (entry.record === 'clause') return entry.topics;
  return entry.record === 'statement' && entry.property === 'topics' && typeof entry.value === 'string' ? [entry.value] : [];
}

/** Those that the clause has, published or drafted. */
async function topicsBefore(register: Pick<Backstage, 'draft'> & Pick<Reading, 'records'>, entry: Revised): Promise<ReadonlySet<string>> {
  const id = entry.record === 'statement' ? entry.subject : entry.id;
  const [draft, held, own] = await Promise.all([register.draft(id), register.records([id]), register.draft(entry.id)]);
  const before: readonly Revised[] = [draft, own].flatMap((one) => (one ? [one.data] : []));
  return new Set([...before, ...held.map(({ record }) => record)].flatMap(topicsIn));
}

function named(topic: Topic | undefined) {
  const label = topic?.label ?? {};
  return { ar: `«${pickText(label, 'ar').text}»`, en: `“${pickText(label, 'en').text}”` };
}
