import type { Found, Mention } from '../../src/index.ts';
import type { PlacedPassage } from './passage.ts';
import { isMeant, type Meanings, type Meant, meaningsOf, meantBy } from './referents.ts';
import { type Failure, type Row, type Scored, shareOf } from './scored.ts';
import { type Pairing, pairSpans, type SpanPair } from './span-pairs.ts';
import { tallyOf } from './tally.ts';

type Gold = PlacedPassage['mentions'][number];
type Pair = SpanPair<Gold, Mention>;

const classes = ['persons', 'states', 'bodies', 'places', 'offices'] as const;
type ClassName = (typeof classes)[number];

/** Scores who and what is mentioned: all together, those that the register knows, newcomers, and by class. */
export function scoreMentions(passage: PlacedPassage, found: readonly Found[]): Scored {
  const meanings = meaningsOf(passage);
  const read = found.filter((one): one is Mention => one.kind === 'mention');
  const pairing = pairSpans(passage.mentions, read);
  const rows = [
    rowOf('mentions', pairing, meanings, () => true),
    rowOf('  known', pairing, meanings, (meant) => meant?.isKnown === true),
    rowOf('  newcomers', pairing, meanings, (meant) => meant?.isKnown === false),
    ...classes.map((name) => rowOf(`  ${name}`, pairing, meanings, (meant) => classOf(meant) === name)),
    rowOf('  known persons', pairing, meanings, (meant) => meant?.isKnown === true && classOf(meant) === 'persons'),
  ];
  return { rows, failures: failuresOf(passage, pairing, meanings) };
}

function rowOf(name: string, pairing: Pairing<Gold, Mention>, meanings: Meanings, isOf: (meant: Meant | undefined) => boolean): Row {
  const isGold = (gold: Gold) => isOf(meanings.get(gold.means));
  const pairs = pairing.pairs.filter(({ gold }) => isGold(gold));
  const values = {
    referent: shareOf(pairs.map((pair) => isRight(pair, meanings))),
    role: shareOf(pairs.map((pair) => isRoleRight(pair, meanings))),
  };
  return { name, tally: tallyOf(pairing, { gold: isGold, found: (mention) => isOf(meantBy(mention, meanings)) }), values };
}

function isRight({ gold, found }: Pair, meanings: Meanings): boolean {
  const meant = meanings.get(gold.means);
  return meant !== undefined && isMeant(meant, meantBy(found, meanings));
}

/** Asked of states that were rightly told: whether the words act or are a place. */
function isRoleRight(pair: Pair, meanings: Meanings): boolean | undefined {
  const { gold, found } = pair;
  if (meanings.get(gold.means)?.actorKind !== 'state' || !isRight(pair, meanings)) return undefined;
  return meantBy(found, meanings)?.kind === (gold.role ?? 'actor');
}

function classOf(meant: Meant | undefined): ClassName | undefined {
  if (meant === undefined || meant.kind === 'agreement') return undefined;
  if (meant.kind !== 'actor') return meant.kind === 'place' ? 'places' : 'offices';
  if (meant.actorKind === 'person') return 'persons';
  return meant.actorKind === 'state' ? 'states' : 'bodies';
}

function failuresOf({ id: passage }: PlacedPassage, pairing: Pairing<Gold, Mention>, meanings: Meanings): readonly Failure[] {
  const goldKind = (gold: Gold) => described(meanings.get(gold.means));
  const wrong = pairing.pairs.filter((pair) => !isRight(pair, meanings) || isRoleRight(pair, meanings) === false);
  return [
    ...pairing.missed.map((span): Failure => ({ passage, kind: 'mention', what: 'missed', of: goldKind(span), span })),
    ...pairing.spurious.map((span): Failure => {
      return { passage, kind: 'mention', what: 'spurious', of: described(meantBy(span, meanings)), span };
    }),
    ...wrong.map(({ gold, found }): Failure => {
      const told = `${gold.means} (${gold.role ?? goldKind(gold)}), read as ${toldOf(meantBy(found, meanings))}`;
      return { passage, kind: 'mention', what: 'wrong', of: goldKind(gold), span: found, told };
    }),
  ];
}

function described(meant: Meant | undefined): string {
  if (meant === undefined) return 'unknown record';
  return `${meant.isKnown ? 'known' : 'new'} ${meant.actorKind ?? meant.kind}`;
}

function toldOf(meant: Meant | undefined): string {
  return meant === undefined ? 'an unknown record' : `${meant.key} (${described(meant)})`;
}
