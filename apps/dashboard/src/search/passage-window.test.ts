import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesWithin, mostWords, passageWindow } from './passage-window.ts';

/** The window with what matched in brackets, and `…` where words are left out. */
function shown(text: string, words: readonly string[], most?: number): string {
  const matches = words.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length }));
  const window = passageWindow(text, matches, most);
  const kept = text.slice(window.start, window.end);
  const marked = matchesWithin(matches, window)
    .toReversed()
    .reduce((said, { start, end }) => `${said.slice(0, start)}[${said.slice(start, end)}]${said.slice(end)}`, kept);
  return `${window.cutBefore ? '… ' : ''}${marked}${window.cutAfter ? ' …' : ''}`;
}

describe('the window of a passage', () => {
  it('is all of it where it is short', () => {
    expect(shown('خلال زيارة لـ«النمروش» لروما', ['النمروش', 'لروما'])).toBe('خلال زيارة لـ«[النمروش]» [لروما]');
  });

  it('has the match in the middle and says where words are left out', () => {
    expect(shown('a b c d e f g', ['d'], 3)).toBe('… c [d] e …');
  });

  it('stays within the passage at both of its ends', () => {
    expect([shown('a b c d e f g', ['a'], 3), shown('a b c d e f g', ['g'], 3)]).toEqual(['[a] b c …', '… e f [g]']);
  });

  it('goes where most matches stand', () => {
    expect(shown('a b c d e f g h', ['a', 'e', 'g'], 4)).toBe('… [e] f [g] h');
  });

  it('quotes a match whole though it is longer than a window', () => {
    expect(shown('a b c d e f', ['b c d e'], 2)).toBe('… [b c d e] …');
  });

  it('begins at the beginning where nothing in particular matched', () => {
    expect(shown('a b c d', [], 2)).toBe('a b …');
  });

  it('never cuts a word, never leaves a match out of sight, and never quotes more than it may', () => {
    const word = fc.stringMatching(/^[a-zء-ي😀]{1,6}$/u);
    const passage = fc.record({
      words: fc.array(word, { minLength: 1, maxLength: 60 }),
      at: fc.nat(),
      gap: fc.constantFrom(' ', '  ', '\n'),
    });
    fc.assert(
      fc.property(passage, ({ words, at, gap }) => {
        const text = words.join(gap);
        const chosen = at % words.length;
        const start = words.slice(0, chosen).reduce((length, each) => length + each.length + gap.length, 0);
        const match = { start, end: start + (words[chosen]?.length ?? 0) };
        const window = passageWindow(text, [match]);
        const kept = text.slice(window.start, window.end);
        expect(kept.split(/\s+/u).every((each) => words.includes(each))).toBe(true);
        expect(kept.split(/\s+/u).length).toBe(Math.min(words.length, mostWords));
        expect(matchesWithin([match], window).map((found) => kept.slice(found.start, found.end))).toEqual([words[chosen]]);
        expect([window.cutBefore, window.cutAfter]).toEqual([window.start > 0, window.end < text.length]);
      }),
    );
  });
});
