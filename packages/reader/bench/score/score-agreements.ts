import type { AgreementFound, Found } from '../../src/index.ts';
import type { PlacedPassage } from './passage.ts';
import { type Failure, type Scored, shareOf } from './scored.ts';
import { pairSpans, type SpanPair } from './span-pairs.ts';
import { type Share, tallyOf } from './tally.ts';

type Gold = PlacedPassage['phrases'][number];
type Pair = SpanPair<Gold, AgreementFound>;

/** Scores the phrases that mean agreements: the words, the instrument, the record, and which phrases are held to mean the same one. */
export function scoreAgreements({ id: passage, agreements, phrases }: PlacedPassage, found: readonly Found[]): Scored {
  const told = new Map(agreements.map((agreement) => [agreement.key, agreement]));
  const pairing = pairSpans(
    phrases,
    found.filter((one): one is AgreementFound => one.kind === 'agreement'),
  );
  const { pairs, missed, spurious } = pairing;
  const instrument = ({ gold }: Pick<Pair, 'gold'>) => told.get(gold.agreement)?.instrument;
  const hasInstrument = (pair: Pair) => pair.found.instrument === instrument(pair);
  const values = {
    instrument: shareOf(pairs.map(hasInstrument)),
    record: shareOf(pairs.map((pair) => hasRecord(pair, told.get(pair.gold.agreement)?.record))),
    'same as': samenessOf(pairs),
  };
  const failures: Failure[] = [
    ...missed.map((span): Failure => ({ passage, kind: 'agreement', what: 'missed', of: instrument({ gold: span }) ?? '', span })),
    ...spurious.map((span): Failure => ({ passage, kind: 'agreement', what: 'spurious', of: span.instrument, span })),
    ...pairs
      .filter((pair) => !hasInstrument(pair))
      .map((pair): Failure => {
        const told = `${instrument(pair)}, read as ${pair.found.instrument}`;
        return { passage, kind: 'agreement', what: 'wrong', of: instrument(pair) ?? '', span: pair.found, told };
      }),
  ];
  return { rows: [{ name: 'agreements', tally: tallyOf(pairing), values }], failures };
}

/** Asked where the register has the agreement, or the reader says that it does. */
function hasRecord({ found }: Pair, record: string | undefined): boolean | undefined {
  return record === undefined && found.record === undefined ? undefined : found.record === record;
}

/** Of all two phrases of a passage, whether they are rightly held to mean the same agreement, or two. */
function samenessOf(pairs: readonly Pair[]): Share {
  const couples = pairs.flatMap((one, at) => pairs.slice(at + 1).map((other) => [one, other] as const));
  return shareOf(couples.map(([one, other]) => (one.gold.agreement === other.gold.agreement) === (one.found.key === other.found.key)));
}
