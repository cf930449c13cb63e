import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differingAmong, differingWords } from './differing-words.ts';

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

describe('differingAmong', () => {
  it('points in the first of three at what any other lacks, in the others at what the first lacks', () => {
    expect(differingAmong(['the joint defence agreement', 'the defence agreement', 'the joint agreement'])).toEqual([
      [
        { text: 'the', differs: false },
        { text: 'joint defence', differs: true },
        { text: 'agreement', differs: false },
      ],
      [{ text: 'the defence agreement', differs: false }],
      [{ text: 'the joint agreement', differs: false }],
    ]);
  });

  it('has nothing to point at where one shares no word, and where there is one alone', () => {
    expect([differingAmong(['one two', 'one', 'three']), differingAmong(['one']), differingAmong([])]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
