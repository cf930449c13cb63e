import { Day } from '@mithaq/domain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildLexicon, type Found, read } from './index.ts';

const lexicon = buildLexicon([
  {
    record: 'hasani',
    kind: 'actor',
    actorKind: 'person',
    names: [
      { value: 'نور الدين الحسني', language: 'ar', kind: 'official' },
      { value: 'Noureddine al-Hassani', language: 'en', kind: 'transliteration' },
    ],
  },
  { record: 'yemen', kind: 'actor', actorKind: 'state', names: [{ value: 'اليمن', language: 'ar', kind: 'official' }] },
  { record: 'aden', kind: 'place', names: [{ value: 'عدن', language: 'ar', kind: 'official' }] },
]);
const published = Day.parse('2023-06-20');

const pieces = [
  'نور',
  ' ',
  'الدين',
  ' ',
  'الحسني',
  'اليمن',
  'لل',
  'و',
  'عدن',
  ' في ',
  '4',
  ' ',
  'مايو',
  '/',
  'أيار',
  ' (',
  ')',
  ' 2020',
  ' الماضي',
  'مطلع ',
  'عام ',
  '-',
  '.',
  '\n',
  '«',
  '»',
  "'s",
  'May',
  'Noureddine',
  ' al-',
  'Hassani',
  '\u064E',
  '\u0651',
  '\u0301',
  '\u200F',
  '\u2067',
  '\u2069',
  'ـ',
  '\uD835',
  '\uDC00',
  '\uD83D\uDE00',
  'ﷲ',
  'ﻻ',
  '٣',
  ' بن ',
]; // prettier-ignore
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code))).map((units) => units.join('')),
);

const splitsPair = (text: string, at: number) => /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1));
const overlaps = (found: readonly Found[]) => found.some((one, at) => at > 0 && one.start < (found[at - 1]?.end ?? 0));

describe('on any string', () => {
  test('every offset is exact, no pair is split, nothing overlaps its kind, all is in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const found = read(text, { lexicon, published });
        for (const { start, end, exact } of found) {
          expect(text.slice(start, end)).toBe(exact);
          expect(exact.length).toBeGreaterThan(0);
          expect(splitsPair(text, start) || splitsPair(text, end)).toBe(false);
        }
        expect(overlaps(found.filter(({ kind }) => kind === 'mention'))).toBe(false);
        expect(overlaps(found.filter(({ kind }) => kind === 'date'))).toBe(false);
        expect(found.every(({ start }, at) => at === 0 || start >= (found[at - 1]?.start ?? 0))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('reading twice gives the same', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(read(text, { lexicon, published })).toEqual(read(text, { lexicon, published }));
      }),
    );
  });

  test('marks and invisible characters hide nothing', () => {
    const sprinkle = fc.array(fc.constantFrom('', '\u064E', '\u0651', 'ـ', '\u200F'), { minLength: 40, maxLength: 40 });
    fc.assert(
      fc.property(sprinkle, (marks) => {
        const text = Array.from(
          'زار نور الدين الحسني عدن في 4 مايو 2020',
          (letter, at) => letter + (letter === ' ' ? '' : (marks[at] ?? '')),
        ).join('');
        expect(
          read(text, { lexicon }).flatMap((found) => {
            if (found.kind === 'date') return [found.date.edtf];
            return found.kind === 'mention' && 'record' in found ? [found.record] : [];
          }),
        ).toEqual(['hasani', 'aden', '2020-05-04']);
      }),
    );
  });
});

describe('a megabyte of one thing is read to its end', { timeout: 120_000 }, () => {
  const length = 1 << 20;
  test.each([
    ['one letter', 'ا'],
    ['combining marks', '\u064E'],
    ['an accented letter', 'e\u0301'],
    ['spaces', ' '],
    ['bidi controls', '\u200F'],
    ['lone surrogates', '\uD835'],
    ['a ligature', 'ﷲ'],
    ['an honorific', 'ﷺ'],
    ['a particle', 'و'],
    ['digits', '1'],
    ['day numbers', '4 '],
    ['months', 'مايو '],
    ['apostrophes', "a'"],
    ['the beginning of a name', 'نور '],
  ])('%s', (_, piece) => expect(read(piece.repeat(length / piece.length), { lexicon }).length).toBe(0));

  test.each(['?!', '. ', '...', '-', '"(', ',;:', '\n '])('%j between two words', (piece) =>
    expect(read(`كلمة${piece.repeat(length / piece.length)}word`, { lexicon })).toEqual([]),
  );

  test('a date after a megabyte of marks keeps its offsets', () => {
    const text = `4 مايو${'\u064E'.repeat(length)} 2020`;
    expect(read(text, { lexicon }).map(({ start, end }) => [start, end])).toEqual([[0, text.length]]);
  });
});

test('without a publication date, dates without a year are left out', () => {
  expect(read('في 4 مايو', { lexicon })).toEqual([]);
  expect(read('في 4 مايو', { lexicon, published }).map(({ exact }) => exact)).toEqual(['4 مايو']);
});

test('an empty text and an empty lexicon', () => {
  expect(read('', { lexicon, published })).toEqual([]);
  expect(read('اليمن 2020-05-04', { lexicon: buildLexicon([]) }).map(({ exact }) => exact)).toEqual(['اليمن', '2020-05-04']);
});
