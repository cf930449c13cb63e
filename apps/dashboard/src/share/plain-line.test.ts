import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainLine } from './plain-line.ts';

describe('stored words on one line', () => {
  it.each([
    { what: 'lines', words: ' one\r\n two\tthree\u2028four ', is: 'one two three four' },
    { what: 'controls and NUL', words: 'a\u0000b\u0085c', is: 'a b c' },
    { what: 'overrides and isolates', words: '\u202egnp.exe\u2066x\u2069\u202c', is: 'gnp.exex' },
    { what: 'half a surrogate pair', words: 'a\ud800b😀', is: 'ab😀' },
    { what: 'what shapes letters', words: 'می\u200cخواهم مُذَكِّرة', is: 'می\u200cخواهم مُذَكِّرة' },
  ])('keeps the words, not $what', ({ words, is }) => {
    expect(plainLine(words)).toBe(is);
  });

  it('can be written anywhere, and is left as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        const line = plainLine(words);
        expect(line).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Surrogate}\u202a-\u202e\u2066-\u2069]/u);
        expect(plainLine(line)).toBe(line);
      }),
    );
  });
});
