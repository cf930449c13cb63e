import { expect, test } from 'vitest';
import { remembered } from './remembered.ts';

test('what was found of a word is not looked for again', () => {
  const looked: string[] = [];
  const reversed = remembered((word) => {
    looked.push(word);
    return [...word].reverse().join('');
  });
  expect(['abc', 'de', 'abc'].map(reversed)).toEqual(['cba', 'ed', 'cba']);
  expect(looked).toEqual(['abc', 'de']);
});

test('a word of no language is looked for each time', () => {
  let looked = 0;
  const counted = remembered(() => ++looked);
  const endless = 'a'.repeat(31);
  expect([counted(endless), counted(endless)]).toEqual([1, 2]);
});

test('past the limit all is found anew, and still right', () => {
  const lengthOf = remembered((word) => word.length);
  for (let at = 0; at < 25_000; at++) lengthOf(`${at}`);
  expect([lengthOf('0'), lengthOf('24999')]).toEqual([1, 5]);
});
