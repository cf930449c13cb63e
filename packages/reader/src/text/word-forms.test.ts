import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languages } from '../languages/languages.ts';
import { vocabularies } from '../languages/vocabularies.ts';
import { folded } from './fold.ts';
import { deepStem, stemBeginning } from './word-forms.ts';

/** Every word that topics are told by, and every plural and singular of the lexicon. */
const written = [
  ...vocabularies.flatMap(({ topics }) =>
    Object.values(topics.topics).flatMap(({ phrases, words }) => [...phrases, ...words].flatMap((pattern) => pattern.split(/[ |]/))),
  ),
  ...languages.flatMap(({ plurals, protected: whole }) => [...plurals.keys(), ...plurals.values(), ...whole]),
];
const words = [...new Set(written.map((word) => folded(word.replace(/[?=~]/g, ''))))].filter((word) => word !== '');

test('of every word of the lexicon the first letters of the stem are told without it', () => {
  expect(words.filter((word) => stemBeginning(word) !== deepStem(word).slice(0, 3))).toEqual([]);
});

test('and of any word made of its letters, with articles and endings', () => {
  const word = fc
    .tuple(
      fc.constantFrom('', 'ال', 'الال', 'ا'),
      fc.constantFrom(...words),
      fc.constantFrom('', 'ات', 'ين', 'ون', 'ه', 'يه', 'ا', 's', 'es', 'ing', 'ies'),
    )
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(word, (one) => {
      expect(stemBeginning(one)).toBe(deepStem(one).slice(0, 3));
    }),
    { numRuns: 2000 },
  );
});
