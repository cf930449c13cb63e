import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { type BidiMode, layout } from './layout.ts';
import { type Span, textOf } from './line.ts';

const mixed = 'وقّعت «حكومة الوفاق» (GNA) الاتفاقية رقم 12/3 في 4 ديسمبر 2020.';

function lines(spans: readonly Span[] | string, mode: BidiMode, width = 80, direction: 'ltr' | 'rtl' = 'rtl'): string[] {
  return layout(typeof spans === 'string' ? [{ text: spans }] : spans, { width, direction, mode }).map(textOf);
}

test('visual: letters join, words run from the right, digits and Latin from the left, brackets and guillemets turn around', () => {
  expect(lines(mixed, 'visual')).toEqual(['.2020 ﺮﺒﻤﺴﻳﺩ 4 ﻲﻓ 12/3 ﻢﻗﺭ ﺔﻴﻗﺎﻔﺗﻻﺍ (GNA) «ﻕﺎﻓﻮﻟﺍ ﺔﻣﻮﻜﺣ» ﺖﻌﻗّﻭ']);
});

test('logical: the text as it is', () => {
  expect(lines(mixed, 'logical')).toEqual([mixed]);
});

test('lines are broken in reading order before each of them is turned around', () => {
  expect(lines(mixed, 'visual', 30)).toEqual(['(GNA) «ﻕﺎﻓﻮﻟﺍ ﺔﻣﻮﻜﺣ» ﺖﻌﻗّﻭ', 'ﺮﺒﻤﺴﻳﺩ 4 ﻲﻓ 12/3 ﻢﻗﺭ ﺔﻴﻗﺎﻔﺗﻻﺍ', '.2020']);
  expect(lines(mixed, 'logical', 30)).toEqual(['وقّعت «حكومة الوفاق» (GNA)', 'الاتفاقية رقم 12/3 في 4 ديسمبر', '2020.']);
});

test('a mark stays on its letter, also between lam and alif', () => {
  expect(lines('لَا', 'visual')).toEqual(['\ufefb\u064e']);
  expect(lines('\u0645\u064f\u062d\u064e\u0645\u0651\u064e\u062f', 'visual')).toEqual(['\ufeaa\ufee4\u0651\u064e\ufea4\u064e\ufee3\u064f']);
});

test('a final alif maqsura has its Arabic form', () => {
  expect(lines('على', 'visual')).toEqual(['\ufef0\ufee0\ufecb']);
});

test('a non-joiner keeps two letters apart', () => {
  expect(lines('بـ\u200cب', 'visual')).toEqual(['\ufe8f\u0640\u200c\ufe91']);
});

test('surrogate pairs and joined emoji stay whole', () => {
  expect(lines('علم 👩‍🚀 𝒜', 'visual')).toEqual(['𝒜 👩‍🚀 ﻢﻠﻋ']);
});

test('an isolated Arabic name does not pull the digits after it to its other side', () => {
  const name: Span = { text: 'ليبيا', isolate: true };
  expect(lines([name, { text: ' 3 of 4' }], 'visual', 80, 'ltr')).toEqual(['ﺎﻴﺒﻴﻟ 3 of 4']);
  expect(lines([{ text: 'ليبيا' }, { text: ' 3 of 4' }], 'visual', 80, 'ltr')).toEqual(['3 ﺎﻴﺒﻴﻟ of 4']);
});

test('stretches isolated together keep their own order between them', () => {
  const spans: Span[] = [
    { text: 'A · ' },
    { text: 'مادة', isolate: 'start' },
    { text: ' 3', tone: 'match', isolate: 'end' },
    { text: ' · 4' },
  ];
  expect(lines(spans, 'visual', 80, 'ltr')).toEqual(['A · 3 ﺓﺩﺎﻣ · 4']);
});

test('letters join across a highlight, and each stretch keeps its tone', () => {
  const spans: Span[] = [{ text: 'ال' }, { text: 'وفاق', tone: 'match' }];
  expect(layout(spans, { width: 20, direction: 'rtl', mode: 'visual' })[0]?.spans).toEqual([
    { text: 'ﻕﺎﻓﻮ', tone: 'match' },
    { text: 'ﻟﺍ', tone: 'plain' },
  ]);
});

test('a word wider than the line is broken within', () => {
  expect(lines('abcdefgh ij', 'logical', 3, 'ltr')).toEqual(['abc', 'def', 'gh', 'ij']);
});

const piece = fc.constantFrom(
  'وفاق',
  'لَا',
  'الْإيطاليّة',
  'GNA',
  '2020',
  '«',
  '»',
  '(',
  ')',
  ' ',
  ' ',
  '، ',
  '12/3',
  '😀',
  '𝒜',
  'é',
  '中',
  '٤٢',
  '\u200c',
  'ب',
  '-',
);
const sentence = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

test('no line is wider than its room, in either mode', () => {
  fc.assert(
    fc.property(sentence, fc.integer({ min: 2, max: 40 }), fc.constantFrom<BidiMode>('visual', 'logical'), (text, width, mode) => {
      for (const line of layout([{ text }], { width, direction: 'rtl', mode })) {
        expect(line.width).toBeLessThanOrEqual(width);
        expect(stringWidth(textOf(line))).toBeLessThanOrEqual(width);
      }
    }),
  );
});

/** What shaping and mirroring must leave alone, counted. */
function unshaped(text: string): string[] {
  const mirrorless = text.replaceAll(/[»«]/gu, '"').replaceAll(/[()]/gu, '|');
  return [...mirrorless].filter((character) => !/[\s\u0621-\u064a\ufb50-\ufdff\ufe70-\ufefc]/u.test(character)).toSorted();
}

test('nothing is lost but spaces at the breaks: marks, digits, brackets, emoji and Latin all survive', () => {
  fc.assert(
    fc.property(sentence, fc.integer({ min: 2, max: 40 }), fc.constantFrom<BidiMode>('visual', 'logical'), (text, width, mode) => {
      expect(unshaped(lines(text, mode, width).join(''))).toEqual(unshaped(text));
    }),
  );
});

test('every Arabic letter survives shaping, a lam-alif counted as two', () => {
  fc.assert(
    fc.property(sentence, (text) => {
      const letters = (shaped: string): number =>
        [...shaped.normalize('NFKC')].filter((character) => /[\u0621-\u064a]/u.test(character)).length;
      expect(letters(lines(text, 'visual').join(''))).toBe(letters(text));
    }),
  );
});
