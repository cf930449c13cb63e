import { describe, expect, it } from 'vitest';
import { cites, ref, says, source } from '../samples/parts.ts';
import { passagesOf } from './passages-of.ts';

const clause = ref('clause', 'one', 'بند', 'clause');
const daily = source('daily', ['خبر', 'report'], ['الجريدة', 'The Daily']);
const copy = source('copy', ['نسخة', 'copy'], ['الجريدة', 'The Daily']);
const unnamed = source('unnamed', ['تقرير', 'note']);
const shown = (...given: Parameters<typeof passagesOf>) =>
  passagesOf(...given).map(({ citation, counts, reading }) => [citation.exact, counts, reading]);

describe('passagesOf', () => {
  it('counts the first passage of each publisher that is named', () => {
    expect(shown([says(clause, 'topics', [cites(unnamed, 'a'), cites(daily, 'b'), cites(copy, 'c')])])).toEqual([
      ['a', false, undefined],
      ['b', true, undefined],
      ['c', false, undefined],
    ]);
  });

  it('shows what is said before who is concerned, and no rejected statement', () => {
    const statements = [
      says(clause, 'obligated', [cites(daily, 'who')]),
      says(clause, 'topics', [cites(daily, 'what')]),
      says(clause, 'topics', [cites(daily, 'not so')], 'rejected'),
    ];
    expect(shown(statements).map(([exact]) => exact)).toEqual(['what', 'who']);
  });

  it('shows a passage once, and the longer of two where one lies within the other', () => {
    const long = { ...cites(unnamed, 'they will cooperate in demining'), start: 10, end: 41 };
    const short = { ...cites(unnamed, 'demining'), start: 33, end: 41 };
    expect(
      shown([says(clause, 'topics', [short]), says(clause, 'obligated', [long]), says(clause, 'force', [long])]).map(([exact]) => exact),
    ).toEqual(['they will cooperate in demining']);
  });

  it('lets a longer passage stand for a reading within it, but not for two that rival', () => {
    const at = (exact: string, start: number) => ({ ...cites(unnamed, exact), start, end: start + exact.length });
    const whole = says(clause, 'topics', [at('they combat, or rather cooperate', 0)]);
    const [combat, cooperate] = [says(clause, 'text', [at('combat', 5)]), says(clause, 'text', [at('cooperate', 23)])];
    expect(shown([whole, combat], new Map([[combat.id, 1]]))).toEqual([['they combat, or rather cooperate', false, 1]]);
    const rivals = new Map([
      [combat.id, 0],
      [cooperate.id, 1],
    ]);
    expect(shown([whole, combat, cooperate], rivals)).toEqual([
      ['combat', false, 0],
      ['cooperate', false, 1],
      ['they combat, or rather cooperate', false, undefined],
    ]);
  });

  it('shows the same words for each of two rival readings, and once for a reading and a plain statement', () => {
    const words = cites(unnamed, 'in June');
    const [plain, one, other] = [says(clause, 'topics', [words]), says(clause, 'text', [words]), says(clause, 'force', [words])];
    const rivals = new Map([
      [one.id, 0],
      [other.id, 1],
    ]);
    expect(shown([plain, one, other], rivals)).toEqual([
      ['in June', false, 0],
      ['in June', false, 1],
    ]);
  });

  it('marks the rival readings and puts them first, in their order', () => {
    const [first, second, plain] = [
      says(clause, 'text', [cites(daily, 'cooperate')]),
      says(clause, 'text', [cites(unnamed, 'combat')]),
      says(clause, 'topics', [cites(unnamed, 'both')]),
    ];
    const readings = new Map([
      [second.id, 0],
      [first.id, 1],
    ]);
    expect(shown([plain, first, second], readings)).toEqual([
      ['combat', false, 0],
      ['cooperate', true, 1],
      ['both', false, undefined],
    ]);
  });

  it('marks what is cited against our own wording, and what needs work, and shows it after what backs the row', () => {
    const rival = says(clause, 'label', [cites(daily, 'no more than 45')], 'disputed');
    const backing = says(clause, 'topics', [cites(daily, 'training')]);
    const unsure = says(clause, 'force', [cites(daily, 'shall')], 'needs-work');
    const marked = (...given: Parameters<typeof passagesOf>) => passagesOf(...given).map(({ citation, doubt }) => [citation.exact, doubt]);
    expect(marked([rival, unsure, backing], new Map([[rival.id, 1]]))).toEqual([
      ['training', undefined],
      ['no more than 45', 'disputed'],
      ['shall', 'needs-work'],
    ]);
    const other = says(clause, 'label', [cites(daily, '60')]);
    const both = new Map([
      [other.id, 0],
      [rival.id, 1],
    ]);
    expect(marked([rival, other], both)).toEqual([
      ['60', undefined],
      ['no more than 45', undefined],
    ]);
  });

  it('tells the same words that back one thing and are cited against another once for each', () => {
    const words = cites(daily, 'of officers');
    const [backing, rival] = [says(clause, 'beneficiaries', [words]), says(clause, 'label', [words], 'disputed')];
    const marked = passagesOf([backing, rival], new Map([[rival.id, 1]])).map(({ reading, doubt }) => [reading, doubt]);
    expect(marked).toEqual([
      [undefined, undefined],
      [1, 'disputed'],
    ]);
  });

  it('marks nothing in a row that is about one side of a disagreement alone', () => {
    const side = says(clause, 'text', [cites(daily, 'in June')], 'disputed');
    expect(passagesOf([side], new Map([[side.id, 1]])).map(({ doubt }) => doubt)).toEqual([undefined]);
  });
});
