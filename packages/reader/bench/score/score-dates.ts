import type { DateFound, Found } from '../../src/index.ts';
import type { PlacedPassage } from './passage.ts';
import { type Failure, type Scored, shareOf } from './scored.ts';
import { pairSpans } from './span-pairs.ts';
import { tallyOf } from './tally.ts';

/** Scores dates: the words, and whether they mean the same in EDTF. */
export function scoreDates({ id: passage, dates }: PlacedPassage, found: readonly Found[]): Scored {
  const pairing = pairSpans(
    dates,
    found.filter((one): one is DateFound => one.kind === 'date'),
  );
  const { pairs, missed, spurious } = pairing;
  const wrong = pairs.filter(({ gold, found }) => found.date.edtf !== gold.edtf);
  const failures: Failure[] = [
    ...missed.map((span): Failure => ({ passage, kind: 'date', what: 'missed', of: 'date', span })),
    ...spurious.map((span): Failure => ({ passage, kind: 'date', what: 'spurious', of: span.basis, span })),
    ...wrong.map(({ gold, found }): Failure => {
      return { passage, kind: 'date', what: 'wrong', of: found.basis, span: found, told: `${gold.edtf}, read as ${found.date.edtf}` };
    }),
  ];
  const values = { EDTF: shareOf(pairs.map(({ gold, found }) => found.date.edtf === gold.edtf)) };
  return { rows: [{ name: 'dates', tally: tallyOf(pairing), values }], failures };
}
