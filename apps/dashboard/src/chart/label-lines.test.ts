import { describe, expect, it } from 'vitest';
import { linesOf, measureOf } from './label-lines.ts';

describe('linesOf', () => {
  it('keeps every word, in lines that are not too long', () => {
    const words = 'Al-Sarraj and Guerini: the importance of a return to the political track, and of a permanent ceasefire';
    const lines = linesOf(words, 18);
    expect(lines.join(' ')).toBe(words);
    expect(lines.every((line) => measureOf(line) <= 18)).toBe(true);
  });

  it('leaves a short name whole, and a word that is too long whole on a line of its own', () => {
    expect(linesOf('مؤتمر برلين', 18)).toEqual(['مؤتمر برلين']);
    expect(linesOf('a incomprehensibilities b', 8)).toEqual(['a', 'incomprehensibilities', 'b']);
    expect(linesOf('', 8)).toEqual([]);
  });

  it('gives vowel signs no width', () => {
    expect(measureOf('مُحَمَّد')).toBe(measureOf('محمد'));
  });
});
