import type { LocalizedText } from '@mithaq/domain';
import type { RawHit, Reading } from '../ports.ts';
import { type SearchAnswer, type SearchHit, SearchKind, type SearchRequest } from '../views/search.ts';
import { type Gathered, gather } from './gather.ts';
import { parentOf, refTo, sourceRefTo } from './refs.ts';
import { topicGroup } from './topic-search.ts';

/** What words may mean: groups from the store in its order, and the topics, first where the words name one. */
export async function searchAnswer(reading: Reading, { q, kinds = SearchKind.options, limit }: SearchRequest): Promise<SearchAnswer> {
  const query = q.trim();
  if (query === '') return { query, groups: [] };
  const held = kinds.filter((kind) => kind !== 'topic');
  const raw = held.length > 0 ? await reading.search(query, held, limit) : [];
  const gathered = await gather(reading, { more: raw.flatMap(({ hits }) => hits.map(({ record }) => record)) });
  const groups = raw.map(({ kind, total, hits }) => ({ kind, total, hits: hits.map((hit) => hitView(gathered, hit)) }));
  const found = groups.filter(({ hits }) => hits.length > 0);
  const topics = kinds.includes('topic') ? topicGroup(query, limit) : undefined;
  if (topics === undefined) return { query, groups: found };
  return { query, groups: topics.named ? [topics.group, ...found] : [...found, topics.group] };
}

function hitView(gathered: Gathered, hit: RawHit): SearchHit {
  const ref = refTo(gathered, hit.record);
  const matched = { text: hit.text, language: hit.language, ranges: hit.ranges.map(({ start, end }) => ({ start, end })) };
  const base = { kind: hit.kind, ref, ...parentOf(gathered, hit.record), label: labelOf(ref.label, hit), matched };
  if (hit.kind !== 'passage') return { ...base, key: `${hit.kind}:${hit.record}` };
  const start = hit.offset ?? 0;
  const passage = { source: sourceRefTo(gathered, hit.record), start, end: start + hit.text.length };
  return { ...base, key: `passage:${hit.record}@${start}`, passage };
}

function labelOf(label: Record<string, string>, { text, language }: RawHit): LocalizedText {
  return Object.keys(label).length > 0 ? label : { [language]: text };
}
