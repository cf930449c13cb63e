import { TopicCode } from '@mithaq/domain';
import { type Vocabulary, vocabularies } from '../languages/vocabularies.ts';
import { type Patterns, patterns } from '../text/patterns.ts';
import { deepStem } from '../text/word-forms.ts';

/** What a pattern of topics means: a topic, wherever it stands (`isPhrase`) or only in what an agreement provides; or no topic at all. */
export interface TopicMeaning {
  readonly code?: TopicCode;
  readonly isPhrase: boolean;
}

/** The patterns of all topics, of all languages at once: a text may mix them. */
export const topicPatterns: Patterns<TopicMeaning> = patterns(vocabularies.flatMap(entriesOf), 'stem', deepStem);

/** Topics at large, which a sharper one in the same passage makes superfluous. */
export const generalTopics: ReadonlySet<TopicCode> = new Set(
  vocabularies.flatMap(({ topics }) => topics.general.map((code) => TopicCode.parse(code))),
);

function entriesOf({ topics: data }: Vocabulary): readonly (readonly [string, TopicMeaning])[] {
  const known = Object.entries(data.topics).flatMap(([written, { phrases, words }]) => {
    const code = TopicCode.parse(written);
    return [
      ...phrases.map((pattern) => [pattern, { code, isPhrase: true }] as const),
      ...words.map((pattern) => [pattern, { code, isPhrase: false }] as const),
    ];
  });
  return [...known, ...data.not.map((pattern) => [pattern, { isPhrase: true }] as const)];
}
