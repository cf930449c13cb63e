import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differingWords } from './differing-words.ts';

describe('differingWords', () => {
  it('points at the words that only one reading has', () => {
    expect(differingWords('التعاون في مجال الهجرة غير النظامية', 'مكافحة الهجرة غير الشرعية')).toEqual([
      [
        { text: 'التعاون في مجال', differs: true },
        { text: 'الهجرة غير', differs: false },
        { text: 'النظامية', differs: true },
      ],
      [
        { text: 'مكافحة', differs: true },
        { text: 'الهجرة غير', differs: false },
        { text: 'الشرعية', differs: true },
      ],
    ]);
  });

  it('finds nothing between a text and itself', () => {
    expect(differingWords('one two', 'one two')).toEqual([[{ text: 'one two', differs: false }], [{ text: 'one two', differs: false }]]);
  });

  it('loses no word of either, and shares the same words of both', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [a, b] = differingWords(one, other);
        const whole = (runs: typeof a) => runs.map((run) => run.text).join(' ');
        const shared = (runs: typeof a) => runs.filter((run) => !run.differs).flatMap((run) => run.text.split(' '));
        expect([whole(a), whole(b)]).toEqual([one, other]);
        expect(shared(a)).toEqual(shared(b));
      }),
    );
  });
});
