import { TopicCode } from '@mithaq/domain';
import { languageOf } from '../languages/languages.ts';
import { type Vocabulary, vocabularies } from '../languages/vocabularies.ts';
import { countryData } from '../places/territories.ts';
import { finiteVerbs } from '../text/finite-verbs.ts';
import { type Patterns, patterns } from '../text/patterns.ts';
import { verbsOfNouns } from '../text/verbal-nouns.ts';
import type { WordForm } from '../text/word-forms.ts';
import { patternsIn, shorthandOf } from './written.ts';

/** What a pattern of topics means: a topic, wherever it stands (`isPhrase`) or only in what an agreement provides; or no topic at all. */
export interface TopicMeaning {
  readonly code?: TopicCode;
  readonly isPhrase: boolean;
  /** The pattern as the lexicon writes it. */
  readonly written: string;
}

const verbsByTag = new Map(vocabularies.map(({ tag, agreements }) => [tag, finiteVerbs(agreements.conjugation)]));

/** The patterns of all topics, of all languages at once: a text may mix them. */
export const topicPatterns: Patterns<TopicMeaning> = patterns(vocabularies.flatMap(entriesOf), 'stem', {
  ...shorthandOf(vocabularies.map(writtenIn)),
  verbs: verbsIn,
});

/** All that a word may be looked up by as a verb of its language. */
function verbsIn(read: WordForm): readonly string[] {
  return verbsByTag.get(languageOf(read.word).tag)?.keysOf(read) ?? [];
}

/** Topics at large, which a sharper one in the same passage makes superfluous. */
export const generalTopics: ReadonlySet<TopicCode> = new Set(
  vocabularies.flatMap(({ topics }) => topics.general.map((code) => TopicCode.parse(code))),
);

function entriesOf({ tag, topics: { topics, not } }: Vocabulary): readonly (readonly [string, TopicMeaning])[] {
  const entries = (patterns: readonly string[], meaning: Omit<TopicMeaning, 'written'>) =>
    patterns.flatMap((written) => patternsIn(written, tag).map((pattern) => [pattern, { ...meaning, written }] as const));
  const known = Object.entries(topics).flatMap(([written, { phrases, words }]) => {
    const code = TopicCode.parse(written);
    return [...entries(phrases, { code, isPhrase: true }), ...entries(words, { code, isPhrase: false })];
  });
  return [...known, ...entries(not, { isPhrase: true })];
}

/** With two classes that need no list of their own: countries (`nation`), and their adjectives (`nationality`). */
function writtenIn({ tag, topics, agreements, verbalNouns }: Vocabulary) {
  const countries = Object.values(tag === 'ar' ? countryData.ar : countryData.en);
  const nation = oneWord(countries.flatMap(({ names }) => names));
  const nationality = oneWord(countries.flatMap(({ adjectives = [] }) => adjectives));
  const classes = { ...topics.classes, nation, nationality };
  const keyOf = verbsByTag.get(tag)?.keyOf;
  const verbs = { prefixes: agreements.conjugation.present.prefixes, verbsOf: verbsOfNouns(verbalNouns) };
  return { tag, classes, ...verbs, ...(keyOf && { keyOf }) };
}

/** Those of a single word, as a step of a pattern is one word. */
function oneWord(names: readonly string[]): readonly string[] {
  return names.filter((name) => /^\p{L}+$/u.test(name));
}
