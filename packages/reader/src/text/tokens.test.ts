import { describe, expect, test } from 'vitest';
import { spanBetween, tokenize } from './tokens.ts';

const words = (text: string) => tokenize(text).tokens.map((token) => token.text);

describe('tokenize', () => {
  test.each([
    ['words and digits apart', 'مادة5 و٢٠٢٠م', ['ماده', '5', 'و', '2020', 'م']],
    ['a number with its thousands', '2,000 men, ١٬٥٠٠٬٠٠٠', ['2,000', 'men', '1,500,000']],
    ['numbers in a list', '1,2 15,16 2019,2020 3,0001', ['1', '2', '15', '16', '2019', '2020', '3', '0001']],
    ['an apostrophe inside a word', "Sana'a Qur’an", ['sanaa', 'quran']],
    ['the possessive', "Sudan's Yemen’s", ['sudan', 's', 'yemen', 's']],
    ['elided articles', "l'accord dell’Italia", ['l', 'accord', 'dell', 'italia']],
    ['an elided article and a possessive', "d'Italia's l's", ['d', 'italia', 's', 'l', 's']],
    ['hyphens', 'al-Burhan', ['al', 'burhan']],
    ['nothing but marks', '\u064E\u064E ،', []],
  ])('%s', (_, text, expected) => expect(words(text)).toEqual(expected));

  test('knows where each word stands in the original', () => {
    const text = 'لـ«البُرهانِ» زارَ';
    const { tokens, after } = tokenize(text);
    expect(tokens.map(({ start, end, before }) => [start, end, text.slice(start, end), before])).toEqual([
      [0, 2, 'لـ', ''],
      [3, 12, 'البُرهانِ', '"'],
      [14, 18, 'زارَ', '" '],
    ]);
    expect(after).toBe('');
  });
});

describe('spanBetween', () => {
  test('leaves out letters of particles, with the marks on them', () => {
    expect(spanBetween(tokenize('وَلِلسودان'), { from: 0, to: 1, skipped: 2 })).toEqual({ start: 4, end: 10, exact: 'لسودان' });
  });

  test('takes in a bracket that closes one opened inside', () => {
    expect(spanBetween(tokenize('آذار (مارس) و'), { from: 0, to: 2, skipped: 0 })).toEqual({ start: 0, end: 11, exact: 'آذار (مارس)' });
  });
});
