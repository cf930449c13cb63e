import { expect, test } from 'vitest';
import { languageOfWords } from './language-of-words.ts';

test.each([
  ['وقّعت في روما', 'ar', 'ar'],
  ['Libyan internationally recognised government', 'ar', 'und-Latn'],
  ['REUTERS/Hazem Ahmed', 'ar-LY', 'und-Latn'],
  ['وكالة ANSA', 'ar', 'ar'],
  ['2020', 'ar', 'ar'],
  ['Signed in Rome', 'en', 'en'],
  ['وقّعت', 'en', 'en'],
])('%s of a source in %s is set in %s', (words, language, expected) => {
  expect(languageOfWords(words, language)).toBe(expected);
});
