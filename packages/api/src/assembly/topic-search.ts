import { type LocalizedText, type Topic, taxonomy } from '@mithaq/domain';
import { fold } from '@mithaq/reader';
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

/** The topics in whose label every word of the query begins a word, in either language; undefined where there is none. */
export function topicGroup(query: string, limit: number): FoundTopics | undefined {
  const words = wordsOf(fold(query).text);
  const matches = taxonomy.topics
    .flatMap((topic) => matchOf(topic, words))
    .toSorted((one, other) => Number(other.whole) - Number(one.whole));
  const [best] = matches;
  if (best === undefined) return undefined;
  return {
    named: best.whole,
    group: { kind: 'topic', total: matches.length, hits: matches.slice(0, limit).map(hitOf) },
  };
}

function matchOf(topic: Topic, words: readonly Word[]): Match[] {
  if (words.length === 0) return [];
  const [match] = Object.entries(topic.label satisfies LocalizedText).flatMap(([language, text]) => {
    const { text: folded, origins } = fold(text);
    const own = wordsOf(folded);
    const hits = words.map((word) => own.find(({ bare }) => bare.startsWith(word.bare)));
    const ranges = hits.flatMap((hit, index) => {
      const length = words[index]?.bare.length ?? 0;
      const start = origins[(hit?.end ?? 0) - (hit?.bare.length ?? 0)];
      const end = origins[(hit?.end ?? 0) - (hit?.bare.length ?? 0) + length];
      return hit === undefined || start === undefined || end === undefined ? [] : [{ start, end }];
    });
    if (ranges.length < words.length) return [];
    const whole = own.map(({ bare }) => bare).join(' ') === words.map(({ bare }) => bare).join(' ');
    return [{ topic, language, text, ranges: ranges.toSorted((one, other) => one.start - other.start), whole }];
  });
  return match ? [match] : [];
}

interface Word {
  /** Without the article. */
  readonly bare: string;
  readonly end: number;
}

function wordsOf(folded: string): Word[] {
  return [...folded.matchAll(/[\p{L}\p{N}]+/gu)].map((found) => {
    const [word] = found;
    const bare = /^ال.{2,}/u.test(word) ? word.slice(2) : word;
    return { bare, end: found.index + word.length };
  });
}

function hitOf({ topic, language, text, ranges }: Match): SearchHit {
  return { kind: 'topic', key: `topic:${topic.code}`, topic: topic.code, label: topic.label, matched: { text, language, ranges } };
}
