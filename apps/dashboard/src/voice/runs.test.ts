import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runsOf } from './runs.ts';

/** Runs that read against the rest stand in brackets. */
const marked = (text: string, direction: 'ltr' | 'rtl') =>
  runsOf(text, direction)
    .map(({ text: words, isAgainst }) => (isAgainst ? `[${words}]` : words))
    .join('');

describe('words are parted where their direction turns', () => {
  it.each([
    ['ltr', 'agreement between Kenya and ناصر بوريطة, 2 April 2023', 'agreement between Kenya and [ناصر بوريطة], 2 April 2023'],
    ['ltr', 'fees: فايز السرّاج, عبدالله الثني; 5', 'fees: [فايز السرّاج], [عبدالله الثني]; 5'],
    ['rtl', 'اتفاق بين IOM وUN-Habitat، 12 مارس', 'اتفاق بين [IOM] و[UN-Habitat]، 12 مارس'],
    ['rtl', 'مذكرة مع Médecins Sans Frontières، 3 بنود', 'مذكرة مع [Médecins Sans Frontières]، 3 بنود'],
    ['rtl', 'قرار UN2259 لا 5+5', 'قرار [UN2259] لا 5+5'],
    ['ltr', 'Sirte, 2020', 'Sirte, 2020'],
    ['rtl', '', ''],
  ] as const)('%s: %s', (direction, text, wanted) => {
    expect(marked(text, direction)).toBe(wanted);
  });

  it('loses no word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('ltr', 'rtl'), (text, direction) => {
        expect(
          runsOf(text, direction)
            .map((run) => run.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
