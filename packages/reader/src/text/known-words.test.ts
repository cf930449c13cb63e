import { expect, test } from 'vitest';
import { perWord, wordOf } from './known-words.ts';

test('a word is one and the same wherever it stands', () => {
  expect(wordOf('الوفد')).toBe(wordOf('الوفد'));
  expect(wordOf('الوفد')).toMatchObject({ text: 'الوفد', readings: [{ word: 'الوفد', skipped: 0, clitics: [] }] });
});

test('a question is asked once of each word', () => {
  const asked: string[] = [];
  const lengthOf = perWord(({ text }) => {
    asked.push(text);
    return text.length;
  });
  expect(['وفد', 'لجنة', 'وفد'].map((text) => lengthOf(wordOf(text)))).toEqual([3, 4, 3]);
  expect(asked).toEqual(['وفد', 'لجنة']);
});

test('"no" and "nothing" are answers, too', () => {
  let asked = 0;
  const isLong = perWord(({ text }) => {
    asked++;
    return text.length > 9 ? true : null;
  });
  expect([isLong(wordOf('تركيا')), isLong(wordOf('تركيا'))]).toEqual([null, null]);
  expect(asked).toBe(1);
});

test('of a word of no language nothing is kept', () => {
  const endless = 'ا'.repeat(31);
  expect(wordOf(endless)).not.toBe(wordOf(endless));
  expect(perWord(({ text }) => text.length)(wordOf(endless))).toBe(31);
});

test('answers stay right when more words are met than are kept', () => {
  const lengthOf = perWord(({ text }) => text.length);
  const early = wordOf('early');
  lengthOf(early);
  for (let at = 0; at < 45_000; at++) expect(lengthOf(wordOf(`word${at}`))).toBe(`word${at}`.length);
  expect(lengthOf(early)).toBe(5);
  expect(wordOf('early')).not.toBe(early);
  expect(lengthOf(wordOf('early'))).toBe(5);
});
