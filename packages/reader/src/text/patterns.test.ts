import { expect, test } from 'vitest';
import { longestAt, patterns, patternsAt } from './patterns.ts';
import { tokenize } from './tokens.ts';

const known = patterns(
  [
    ['تدريب|تأهيل ~ كوادر', 'training'],
    ['لجنة عسكرية? مشتركة', 'committee'],
    ['=تدريبات', 'exercises'],
    ['joint committee', 'committee'],
  ],
  'stem',
);
const met = (text: string, at = 0) => {
  const { tokens } = tokenize(text);
  return patternsAt(known, tokens, { from: at, to: tokens.length }).map(({ meaning, to }) => `${meaning} ${to}`);
};

test.each([
  ['an alternative, and words between', 'وتأهيل جميع الكوادر', ['training 3']],
  ['a singular for a plural', 'تدريب الكادر', ['training 2']],
  ['a word left out', 'اللجان المشتركة', ['committee 2']],
  ['a word not left out', 'لجنة عسكرية مشتركة', ['committee 3']],
  ['a word as it stands', 'التدريبات', ['exercises 1']],
  ['English plurals', 'joint committees', ['committee 2']],
  ['not over a comma', 'تدريب، والكوادر', []],
  ['not over too many words', 'تدريب كل من شاء من الكوادر', []],
])('%s', (_, text, expected) => expect(met(text)).toEqual(expected));

test('an end before the last word is no match', () => {
  const { tokens } = tokenize('لجنة عسكرية مشتركة');
  expect(longestAt(known, tokens, { from: 0, to: 2 })).toBeUndefined();
});

test('a pattern that comes to one place in two ways is met once', () => {
  const twice = patterns([['joint? joint? committee', 'committee']], 'word');
  const { tokens } = tokenize('joint committee');
  expect(patternsAt(twice, tokens, { from: 0, to: tokens.length })).toHaveLength(1);
});
