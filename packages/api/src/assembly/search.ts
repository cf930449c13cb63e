import type { Day, LocalizedText } from '@mithaq/domain';
import type { RawGroup, RawHit, Reading } from '../ports.ts';
import { type SearchAnswer, type SearchHit, SearchKind, type SearchRequest } from '../views/search.ts';
import { type Gathered, gather } from './gather.ts';
import { parentOf, refTo, sourceRefTo } from './refs.ts';
import { actorsNamed, facetsView } from './search-facets.ts';
import { filtersOf, isNarrowed, pageOfOneKind } from './search-filters.ts';
import { topicGroup } from './topic-search.ts';

/**
 * What words may mean: groups from the store in its order, and the topics, first where the words name one. Topics have no facets: a
 * search that is narrowed leaves them out.
 * @throws MithaqError `not-found` for an actor or topic that there is not; `invalid-input` for a cursor without its one kind
 */
export async function searchAnswer(reading: Reading, request: SearchRequest, asOf: Day): Promise<SearchAnswer> {
  const { kinds = SearchKind.options, limit } = request;
  const words = withItsEnd(request.q);
  const query = words.trim();
  if (query === '') return { query, groups: [] };
  const filters = await filtersOf(reading, request);
  const held = kinds.filter((kind) => kind !== 'topic');
  const asked = { query: words, kinds: held, limit, filters, asOf, counted: request.facets === true };
  const found = await reading.search({ ...asked, ...pageOfOneKind(request, held) });
  const hits = found.groups.flatMap((group) => group.hits.map(({ record }) => record));
  const gathered = await gather(reading, { more: [...hits, ...actorsNamed(found.facets)] });
  const topics = kinds.includes('topic') && !isNarrowed(filters) ? topicGroup(gathered.taxonomy, words, limit) : undefined;
  const views = found.groups.map((group) => groupView(gathered, group)).filter((group) => group.hits.length > 0);
  // What lacks words of a query is no answer beside a topic that it names.
  const groups = found.partial && topics?.named ? [] : views;
  return {
    query,
    groups: topics === undefined ? groups : topics.named ? [topics.group, ...groups] : [...groups, topics.group],
    ...(found.partial && groups.length > 0 ? { partial: true } : {}),
    ...(found.facets ? { facets: facetsView(gathered, found.facets, request.topics), facetsAreCapped: found.facetsAreCapped } : {}),
  };
}

/** White space at the end says that the last word is finished. */
function withItsEnd(words: string): string {
  return `${words.trim()}${/\s$/u.test(words) ? ' ' : ''}`;
}

function groupView(gathered: Gathered, { kind, total, totalIsCapped, hits, next }: RawGroup): SearchAnswer['groups'][number] {
  return {
    kind,
    total,
    ...(totalIsCapped ? { totalIsCapped } : {}),
    hits: hits.map((hit) => hitView(gathered, hit)),
    ...(next === undefined ? {} : { next }),
  };
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
