import { currentTopicOf, type Taxonomy, type Topic } from '@mithaq/domain';
import { isStopWord, queryTerms, type SearchTerm, searchTerms } from '@mithaq/reader/words';
import type { SearchAnswer, SearchHit } from '../views/search.ts';

/** The topics that words may mean; `named` where the words are a topic's whole label. */
export interface FoundTopics {
  readonly group: SearchAnswer['groups'][number];
  readonly named: boolean;
}

interface Match {
  readonly topic: Topic;
  readonly language: string;
  readonly text: string;
  readonly ranges: SearchHit['matched']['ranges'];
  readonly whole: boolean;
}

/** A label with its words, each with the forms that it is found by. */
interface Label {
  readonly topic: Topic;
  readonly language: string;
  readonly text: string;
  readonly terms: readonly SearchTerm[];
}

let prepared: { readonly of: Taxonomy; readonly labels: readonly Label[] } | undefined;

/** Made at the first search after a change of the taxonomy, not at the start of whatever brings the API along. The label of a retired topic finds the one that took its place. */
function labelsOf(taxonomy: Taxonomy): readonly Label[] {
  if (prepared?.of !== taxonomy) prepared = { of: taxonomy, labels: taxonomy.topics.flatMap((topic) => labelsOfTopic(taxonomy, topic)) };
  return prepared.labels;
}

function labelsOfTopic(taxonomy: Taxonomy, { code, label }: Topic): readonly Label[] {
  const topic = currentTopicOf(code, taxonomy);
  if (topic === undefined) return [];
  return Object.entries(label).map(([language, text]) => ({ topic, language, text, terms: searchTerms(text) }));
}

/**
 * The topics in whose label every word of the query stands, in either language: in any of its forms, or begun where the word is the
 * last one and no space follows it. Undefined where there is none.
 */
export function topicGroup(taxonomy: Taxonomy, query: string, limit: number): FoundTopics | undefined {
  const words = queryTerms(query).map((term, at, all) => wordOf(term, at === all.length - 1 && term.end === query.length));
  const found = words.length === 0 ? [] : labelsOf(taxonomy).flatMap((label) => matchOf(label, words));
  const matches = [...new Map(found.toReversed().map((match) => [match.topic.code, match])).values()]
    .toReversed()
    .toSorted((one, other) => Number(other.whole) - Number(one.whole));
  const [best] = matches;
  if (best === undefined) return undefined;
  return { named: best.whole, group: { kind: 'topic', total: matches.length, hits: matches.slice(0, limit).map(hitOf) } };
}

interface Word {
  readonly forms: ReadonlySet<string>;
  readonly beginnings: readonly string[];
}

/** A beginning of one letter would find half of all topics. */
const shortestBeginning = 2;

function wordOf({ forms, spoken }: SearchTerm, unfinished: boolean): Word {
  const begun = [...forms.slice(0, 1).map(({ form }) => form), ...spoken].filter((form) => form.length >= shortestBeginning);
  return { forms: new Set(forms.map(({ form }) => form)), beginnings: unfinished ? begun : [] };
}

function matchOf({ topic, language, text, terms }: Label, words: readonly Word[]): Match[] {
  const places = words.map((word) => terms.findIndex((term) => stands(term, word)));
  if (places.includes(-1)) return [];
  const ranges = [...new Set(places)].toSorted((one, other) => one - other).flatMap((at) => rangeOf(terms[at]));
  const telling = terms.filter(({ start, end }) => !isStopWord(text.slice(start, end).toLowerCase()));
  return [
    { topic, language, text, ranges, whole: telling.every((term) => words.some((word) => stands(term, { ...word, beginnings: [] }))) },
  ];
}

function stands({ forms }: SearchTerm, word: Word): boolean {
  return forms.some(({ form }) => word.forms.has(form) || word.beginnings.some((beginning) => form.startsWith(beginning)));
}

function rangeOf(term: SearchTerm | undefined): { start: number; end: number }[] {
  return term === undefined ? [] : [{ start: term.start, end: term.end }];
}

function hitOf({ topic, language, text, ranges }: Match): SearchHit {
  return {
    kind: 'topic',
    key: `topic:${topic.code}`,
    topic: topic.code,
    label: topic.label,
    matched: { text, language, ranges: [...ranges] },
  };
}
