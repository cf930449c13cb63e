import { isBoundary, selectorFor } from '@mithaq/domain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { snapped, stretchOf, walked, withoutFirstLetter, wordsOf } from './chosen-words.ts';

const arabic = 'وقّعت حكومة الوفاق اتفاقية مع إيطاليا.\n\nوقال الوزير: «للنمروش» رأي آخر.';
const drawn = (text: string, part: string) => {
  const start = text.indexOf(part);
  return { start, end: start + part.length };
};
const shownBy = (text: string, part: string) => {
  const chosen = snapped(text, drawn(text, part));
  return chosen && text.slice(chosen.start, chosen.end);
};

/** Texts with all that goes wrong: marks, halves of characters, flags, bidi controls, line ends. */
const hostile = fc
  .array(
    fc.constantFrom('وزير', 'ُ', '🇱🇾', '👩‍⚕️', '\u202e', '\u200f', ' ', '\n', '\n\n', 'Rome', 'e\u0301', '2020', '«', '،', '\ud83d', 'ـ'),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(''));

describe('what is drawn over is chosen', () => {
  test.each([
    ['كومة الوف', 'حكومة الوفاق'],
    [' اتفاقية ', 'اتفاقية'],
    ['إيطاليا.\n\nوق', 'إيطاليا.\n\nوقال'],
    ['نمروش', 'نمروش'],
    ['زير', 'الوزير'],
    ['وزير', 'وزير'],
  ])('%s', (part, whole) => {
    expect(shownBy(arabic, part)).toBe(whole);
  });

  test('a letter keeps its marks, a sign its other half, a flag its other letter', () => {
    expect(shownBy('وقَّعت', 'وق')).toBe('وقَّعت');
    const signs = 'a 👩‍⚕️ b';
    const doctor = snapped(signs, { start: 3, end: 4 });
    expect(doctor && signs.slice(doctor.start, doctor.end)).toBe('👩‍⚕️');
  });

  test('of blanks alone nothing is', () => {
    expect(snapped('one \u200f\n two', { start: 3, end: 6 })).toBeUndefined();
  });

  test('whatever is drawn, in whichever direction, cuts no character, holds what was drawn, and stays as it is when drawn again', () => {
    fc.assert(
      fc.property(hostile, fc.nat(60), fc.nat(60), (text, start, end) => {
        const chosen = snapped(text, { start, end });
        expect(snapped(text, { start: end, end: start })).toEqual(chosen);
        if (chosen === undefined) return;
        expect([isBoundary(text, chosen.start), isBoundary(text, chosen.end)]).toEqual([true, true]);
        expect(chosen.start).toBeLessThan(chosen.end);
        const meant = text.slice(Math.min(start, end), Math.max(start, end)).trim();
        expect(text.slice(chosen.start, chosen.end)).toContain(meant.replaceAll(/^[\s\p{Cf}\p{Cc}]+|[\s\p{Cf}\p{Cc}]+$/gu, ''));
        expect(snapped(text, chosen)).toEqual(chosen);
        if (!/\p{Surrogate}/u.test(text.slice(chosen.start, chosen.end))) {
          const selector = selectorFor(text, chosen.start, chosen.end);
          expect(selector.exact).toBe(text.slice(chosen.start, chosen.end));
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('words are walked over', () => {
  const paragraphs = [...arabic.matchAll(/[^\n]+/g)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const first = wordsOf(arabic, paragraphs[0] ?? { start: 0, end: 0 })[0] ?? { start: 0, end: 0 };
  const wordsFrom = (count: number, step: { by: 1 | -1; stretch: boolean }, begun = { from: first, to: first }) =>
    Array.from({ length: count }).reduce<typeof begun>((walk) => walked(arabic, paragraphs, walk, step), begun);
  const said = (walk: ReturnType<typeof wordsFrom>) => arabic.slice(stretchOf(walk).start, stretchOf(walk).end);

  test('one after the other, into the next paragraph, and no further than the end', () => {
    const on = { by: 1, stretch: false } as const;
    expect([0, 1, 5, 6, 99].map((count) => said(wordsFrom(count, on)))).toEqual(['وقّعت', 'حكومة', 'إيطاليا', 'وقال', 'آخر']);
  });

  test('stretched from the word where it began, backwards too', () => {
    const begun = wordsFrom(2, { by: 1, stretch: false });
    expect(said(wordsFrom(1, { by: 1, stretch: true }, begun))).toBe('الوفاق اتفاقية');
    expect(said(wordsFrom(2, { by: -1, stretch: true }, begun))).toBe('وقّعت حكومة الوفاق');
  });

  test('a first letter is left out, and the word is whole again after its last', () => {
    const whole = drawn(arabic, 'للنمروش');
    const less = withoutFirstLetter(arabic, whole);
    expect(arabic.slice(less.start, less.end)).toBe('لنمروش');
    const all = Array.from({ length: 7 }).reduce<typeof whole>((chosen) => withoutFirstLetter(arabic, chosen), whole);
    expect(all).toEqual(whole);
  });
});
