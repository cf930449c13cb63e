import { expect, test } from 'vitest';
import { vocabularies } from '../languages/vocabularies.ts';
import { patternsAt } from '../text/patterns.ts';
import { tokenize } from '../text/tokens.ts';
import { topicPatterns } from './words.ts';

/** The texts that begin with each word of a pattern's first step and go on with the first of each other; none where the lexicon writes in short. */
function textsOf(pattern: string): readonly string[] {
  if (/[<+&]/.test(pattern)) return [];
  const [first = [], ...others] = pattern.split(' ').map((step) => step.replace(/[?=~]/g, '').split('|'));
  return first.map((word) => [word, ...others.map(([one = '']) => one)].join(' ').replace(/ +/g, ' '));
}

function isMet(pattern: string, text: string): boolean {
  const { tokens } = tokenize(text);
  return patternsAt(topicPatterns, tokens, { from: 0, to: tokens.length }).some(({ meaning }) => meaning.written === pattern);
}

test.each(vocabularies.map(({ tag, topics }) => [tag, topics] as const))(
  'every pattern of the lexicon (%s) is met where its words stand, whichever of them comes first',
  (_, { topics, not }) => {
    const written = [...Object.values(topics).flatMap(({ phrases, words }) => [...phrases, ...words]), ...not];
    const texts = written.flatMap((pattern) => textsOf(pattern).map((text) => ({ pattern, text })));
    expect(texts.length).toBeGreaterThan(500);
    expect(texts.filter(({ pattern, text }) => !isMet(pattern, text))).toEqual([]);
  },
);
