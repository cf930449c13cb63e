import type { ClauseFound, Found } from '../../src/index.ts';
import type { PlacedPassage } from './passage.ts';
import { keyOf } from './referents.ts';
import type { Failure, Row, Scored } from './scored.ts';
import { pairSpans, type SpanPair } from './span-pairs.ts';
import { sumOf, type Tally, tallyOf, tallyOfSets } from './tally.ts';

type Gold = PlacedPassage['clauses'][number];
type Pair = SpanPair<Gold, ClauseFound>;

/** Scores clauses: the passages, and of the pairs their topics and who owes what to whom. */
export function scoreClauses(passage: PlacedPassage, found: readonly Found[]): Scored {
  const pairing = pairSpans(
    passage.clauses,
    found.filter((one): one is ClauseFound => one.kind === 'clause'),
  );
  const { pairs, missed, spurious } = pairing;
  const rows = [
    { name: 'clauses', tally: tallyOf(pairing), values: {} },
    rowOf('  topics of pairs', pairs, topicsOf),
    rowOf('  obligated', pairs, ({ gold, found }) => partiesOf(gold.obligated, found.obligated, passage)),
    rowOf('  beneficiaries', pairs, ({ gold, found }) => partiesOf(gold.beneficiaries, found.beneficiaries, passage)),
  ];
  const base = { passage: passage.id, kind: 'clause' };
  const failures: Failure[] = [
    ...missed.map((span): Failure => ({ ...base, what: 'missed', of: span.topics.join(' '), span })),
    ...spurious.map((span): Failure => ({ ...base, what: 'spurious', of: span.topics.join(' '), span })),
    ...pairs.flatMap((pair) => wrongTopics(pair).map((failure): Failure => ({ ...base, ...failure }))),
  ];
  return { rows, failures };
}

function rowOf(name: string, pairs: readonly Pair[], tallyOfPair: (pair: Pair) => Tally): Row {
  return { name, tally: sumOf(pairs.map(tallyOfPair)), values: {} };
}

function topicsOf({ gold, found }: Pair): Tally {
  return tallyOfSets(new Set(gold.topics), new Set(found.topics));
}

function partiesOf(gold: readonly string[], found: ClauseFound['obligated'], passage: PlacedPassage): Tally {
  return tallyOfSets(new Set(gold), new Set(found.map((referred) => keyOf(referred, passage))));
}

function wrongTopics(pair: Pair): Pick<Failure, 'what' | 'of' | 'span' | 'told'>[] {
  const { exact, gold, found } = topicsOf(pair);
  if (exact.gold === gold && exact.found === found) return [];
  const of = pair.gold.topics.join(' ');
  return [{ what: 'wrong', of, span: pair.found, told: `${of}, read as ${pair.found.topics.join(' ')}` }];
}
