import { describe, expect, test } from 'vitest';
import { valuesOf } from './proposal.ts';
import { ahmadBadr, at, composed, minister, only, who, words } from './testing/composed.ts';
import { agreementAt, clauseAt } from './testing/passages.ts';

describe('what is told twice', () => {
  test('a clause that several passages give is one with all of them; one that obliges others is another', () => {
    const [proposal] = composed(
      agreementAt(at('اتفاق', 'بدر')),
      clauseAt(at('المياه'), 'economy.trade'),
      clauseAt(at('المياه', 'والمياه'), 'economy.trade', { obligated: [who('الغرفتين', minister)] }),
      clauseAt(at('الغرفتين'), 'economy.trade', { obligated: [ahmadBadr] }),
    );
    expect(only(proposal, 'clause').map((clause) => [clause.key, words(clause)])).toEqual([
      ['clause:agreement:a:economy.trade', ['الغرفتين', 'المياه']],
      ['clause:agreement:a:economy.trade#2', ['المياه']],
    ]);
  });

  test('a passage on two topics tells of the clauses that others give one by one', () => {
    const [proposal] = composed(
      agreementAt(at('اتفاق', 'بدر')),
      clauseAt(at('على المياه والمياه'), 'economy.trade', {
        topics: [...clauseAt(at('بدر'), 'economy.trade').topics, ...clauseAt(at('بدر'), 'economy.oil').topics],
      }),
      clauseAt(at('المياه'), 'economy.oil'),
    );
    expect(only(proposal, 'clause').map((part) => [valuesOf(part, 'topics').map(({ value }) => value), words(part)])).toEqual([
      [['economy.oil'], ['على المياه والمياه', 'المياه']],
      [['economy.trade'], ['على المياه والمياه']],
    ]);
  });
});
