import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordDifferences } from './word-differences.ts';

const said = (old: string, now: string) =>
  wordDifferences(old, now)
    .map(({ text, in: where }) => ({ both: text, old: `-${text}`, new: `+${text}` })[where])
    .join(' ');

test.each([
  ['وقّعت في روما', 'وقعت في روما', '-وقّعت +وقعت في روما'],
  ['the quay was mended in May', 'the old quay was mended', 'the +old quay was mended -in -May'],
  ['one', '', '-one'],
  ['', 'one', '+one'],
  ['same words', 'same  words', 'same words'],
])('%s became %s', (old, now, expected) => {
  expect(said(old, now)).toBe(expected);
});

test('the old wording and the new one can be read off it, and what is equal is told as equal', () => {
  const wording = fc.array(fc.constantFrom('a', 'b', 'c', 'روما', 'في'), { maxLength: 12 });
  fc.assert(
    fc.property(wording, wording, (old, now) => {
      const words = wordDifferences(old.join(' '), now.join(' '));
      const readOff = (...kinds: string[]) => words.filter((word) => kinds.includes(word.in)).map(({ text }) => text);
      expect(readOff('both', 'old')).toEqual(old);
      expect(readOff('both', 'new')).toEqual(now);
      expect(wordDifferences(old.join(' '), old.join(' ')).every((word) => word.in === 'both')).toBe(true);
    }),
  );
});
