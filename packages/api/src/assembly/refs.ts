import {
  captionOfRecord,
  type LocalizedText,
  MithaqError,
  namedByOf,
  type Publisher,
  type RecordKind,
  recordKinds,
  type Taxonomy,
  topicGroupOf,
  topicOf,
  wholeOf,
} from '@mithaq/domain';
import type { Ref, TopicRef } from '../views/ref.ts';
import type { SourceRef } from '../views/statement.ts';
import { type Gathered, recordIn, sourceIn } from './gather.ts';

/** A record as others mention it. One without words of its own is called by others: a tenure by its person and its office. */
export function refTo(gathered: Gathered, id: string): Ref {
  const record = recordIn(gathered, id);
  const others = namedByOf(record);
  const label = others.length > 0 ? joinedLabel(gathered, others) : captionOfRecord(record);
  return { id: record.id, record: record.record, slug: record.slug, label };
}

/** A record as others mention it; one that was not found (it was withdrawn, or given up) by its id, without words. */
export function refOrIdOf(gathered: Gathered, id: string): Ref {
  return gathered.held.has(id) ? refTo(gathered, id) : { id, record: kindOfId(id), slug: id, label: {} };
}

/** The kind of record that an id is of. @throws MithaqError `internal` for an id of anything else */
export function kindOfId(id: string): RecordKind {
  const kind = recordKinds.find((one) => id.startsWith(`${one}_`));
  if (kind === undefined) throw new MithaqError('internal', { missing: id });
  return kind;
}

/** The records with these ids, each once, in this order. */
export function refsTo(gathered: Gathered, ids: Iterable<string>): Ref[] {
  return [...new Set(ids)].map((id) => refTo(gathered, id));
}

/** The record as part of which this one is read, ready to be spread into a view; nothing where it stands by itself. */
export function parentOf(gathered: Gathered, id: string): { parent?: Ref } {
  const whole = wholeOf(recordIn(gathered, id));
  return whole === undefined ? {} : { parent: refTo(gathered, whole) };
}

/** A source as its passages mention it. */
export function sourceRefTo(gathered: Gathered, id: string): SourceRef {
  const source = sourceIn(gathered, id);
  if (source === undefined) throw new RangeError(`not a source: ${id}`);
  return {
    ...refTo(gathered, id),
    ...(source.publisher ? { publisher: publisherLabel(gathered, source.publisher) } : {}),
    type: source.type,
    ...(source.published ? { published: source.published.date } : {}),
    language: source.language,
    rights: source.rights,
    attached: gathered.attached.has(id),
    sample: source.sample,
  };
}

/** What a publisher is called: the actor's caption, or the name that the source prints. */
export function publisherLabel(gathered: Gathered, publisher: Publisher): LocalizedText {
  return 'actor' in publisher ? captionOfRecord(recordIn(gathered, publisher.actor)) : publisher.name;
}

/** A topic with its group; a code that the taxonomy does not know stands for itself. */
export function topicRef(taxonomy: Taxonomy, code: string): TopicRef {
  const topic = topicOf(code, taxonomy);
  const group = topicGroupOf(code, taxonomy);
  const unknown = { code, label: { en: code } };
  return {
    ...(topic ? { code: topic.code, label: topic.label } : unknown),
    group: group ? { code: group.code, label: group.label } : unknown,
  };
}

/** In each language in which all of them have a caption. What is only drafted may name a record that was given up: it has none. */
function joinedLabel(gathered: Gathered, ids: readonly string[]): LocalizedText {
  const records = ids.map((id) => gathered.held.get(id)?.record);
  const [first = {}, ...others] = records.map((record) => (record ? captionOfRecord(record) : {}));
  const shared = Object.keys(first).filter((language) => others.every((caption) => caption[language] !== undefined));
  return Object.fromEntries(shared.map((language) => [language, [first, ...others].map((caption) => caption[language]).join(' — ')]));
}
