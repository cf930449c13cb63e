import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrap } from './wrap.ts';

/** As wide as it has letters; a mark takes no room. */
const measure = (words: string) => words.replaceAll(/\p{M}/gu, '').length;

describe('words in lines', () => {
  it('are broken between words, and within one only where it alone is too wide', () => {
    expect(wrap('one two three', 8, measure)).toEqual(['one two', 'three']);
    expect(wrap('a abcdefghij b', 4, measure)).toEqual(['a', 'abcd', 'efgh', 'ij b']);
    expect(wrap('', 4, measure)).toEqual([]);
  });

  it('keep a letter with its marks', () => {
    expect(wrap('كَتَبَ', 1, measure)).toEqual(['كَ', 'تَ', 'بَ']);
  });

  it('are all there, and no line is too wide', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 2, max: 12 }), (words, width) => {
        const lines = wrap(words, width, measure);
        expect(lines.join('').replaceAll(' ', '')).toBe(words.replaceAll(' ', ''));
        for (const line of lines) expect(measure(line) <= width || [...new Intl.Segmenter().segment(line)].length === 1).toBe(true);
      }),
    );
  });
});
