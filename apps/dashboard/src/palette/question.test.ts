import { expect, it } from 'vitest';
import { answerAddress, narrowedIn, type Question } from './question.ts';
import { stepped } from './use-choice.ts';

const question = (changes: Partial<Question>): Question => ({ words: '', kind: undefined, from: '', to: '', ...changes });

it('a question has an address once it has words; a space at its end finishes the last of them', () => {
  expect([answerAddress(question({ words: '  ' }), 'ar'), answerAddress(question({ words: ' rome ' }), 'ar')]).toEqual([
    undefined,
    '/ar/search/hits?q=rome+',
  ]);
});

it('a year narrows once it is written out, in either digits', () => {
  expect([narrowedIn(question({ from: '20' })), narrowedIn(question({ kind: 'event', from: '٢٠٢٠', to: '2021' }))]).toEqual([
    {},
    { kind: 'event', from: '2020', to: '2021' },
  ]);
});

it('arrows go round, and begin at either end', () => {
  const keys = ['a', 'b', 'c'];
  expect([
    stepped(keys, 'c', 1),
    stepped(keys, 'a', -1),
    stepped(keys, undefined, 1),
    stepped(keys, undefined, -1),
    stepped([], 'a', 1),
  ]).toEqual(['a', 'c', 'a', 'c', undefined]);
});
