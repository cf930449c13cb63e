import type { AnyRecord } from '../../registry.ts';
import { TieKind } from '../../taxonomy/tie-kinds.ts';
import type { ActorId } from '../../values/id.ts';
import { compareTexts, type DayRange } from '../time/spans.ts';
import { type Bond, bondsOf, type TieGround } from './bonds.ts';
import { distancesFrom } from './distances.ts';

/** An actor of a network, and over how many ties it is reached from the nearest root. */
export interface NetworkNode {
  readonly actor: ActorId;
  readonly distance: number;
}

/** A tie between two actors, with every record that makes it. `from` acts upon `to`, unless it is mutual. */
export interface Tie {
  readonly kind: TieKind;
  readonly from: ActorId;
  readonly to: ActorId;
  readonly mutual: boolean;
  readonly grounds: readonly TieGround[];
  /** Whether one ground at least surely holds in the window and is more than a plan. */
  readonly sure: boolean;
}

/** Who is tied to whom through what. Nodes by distance, then id; ties by kind, then by their ends: the same for any order of the records. */
export interface ActorNetwork {
  readonly nodes: readonly NetworkNode[];
  readonly ties: readonly Tie[];
}

/** Whom to start from (everyone, if absent), over how many ties to go (one, if absent), and the days to look at. */
export interface NetworkAsked extends DayRange {
  readonly roots?: readonly ActorId[];
  readonly depth?: number;
}

/**
 * The network of actors around roots: who was party to an agreement with whom, signed or acted for whom, met, supported,
 * supplied or fought whom, is part of whom, acts for whom, holds an office where, recognises whom. Ties of an event follow
 * PLOVER's classes; what was denied or did not happen makes none, what was planned is marked. A tie stays where the dates
 * of a ground allow that it lies in the window, and says whether they do more than allow it.
 *
 * All ties among the actors reached are given, those between two at the rim too. In time linear in the records' participations
 * and in the ties returned; n parties of one agreement have n(n-1)/2 ties.
 * @param records agreements, events, actors, offices, tenures and recognitions; others tie nobody
 */
export function actorNetwork(records: readonly AnyRecord[], { roots, depth = 1, ...window }: NetworkAsked = {}): ActorNetwork {
  const bonds = bondsOf(records, window);
  const starts = roots ?? [...new Set(bonds.flatMap(({ from, to = [] }) => [...from, ...to]))];
  const distances = distancesFrom(starts, bonds, depth);
  const nodes = [...distances].map(([actor, distance]) => ({ actor, distance }));
  return {
    nodes: nodes.toSorted((one, other) => one.distance - other.distance || compareTexts(one.actor, other.actor)),
    ties: tiesAmong(new Set(distances.keys()), bonds),
  };
}

function tiesAmong(reached: ReadonlySet<ActorId>, bonds: readonly Bond[]): readonly Tie[] {
  const ties = new Map<string, Omit<Tie, 'sure'> & { readonly grounds: TieGround[] }>();
  for (const bond of bonds) {
    for (const [from, to] of pairsIn(bond, reached)) {
      const mutual = bond.to === undefined;
      const key = [bond.kind, from, to, mutual].join(' ');
      const tie = ties.get(key) ?? { kind: bond.kind, from, to, mutual, grounds: [] };
      if (tie.grounds.at(-1)?.record !== bond.ground.record) tie.grounds.push(bond.ground);
      ties.set(key, tie);
    }
  }
  return [...ties.values()].map(finished).toSorted(inOrder);
}

/** The pairs of reached actors that a bond ties, each once; those of a mutual one with the lesser id first. */
function pairsIn({ from, to }: Bond, reached: ReadonlySet<ActorId>): readonly (readonly [ActorId, ActorId])[] {
  const those = from.filter((actor) => reached.has(actor));
  const others = to?.filter((actor) => reached.has(actor));
  return those.flatMap((one, at) =>
    (others ?? those.slice(at + 1))
      .filter((other) => other !== one)
      .map((other): readonly [ActorId, ActorId] => (others || one < other ? [one, other] : [other, one])),
  );
}

function finished(tie: Omit<Tie, 'sure'>): Tie {
  const grounds = tie.grounds.toSorted((one, other) => compareTexts(one.record, other.record));
  return { ...tie, grounds, sure: grounds.some(({ inside, planned }) => inside === 'yes' && !planned) };
}

function inOrder(one: Tie, other: Tie): number {
  return (
    TieKind.options.indexOf(one.kind) - TieKind.options.indexOf(other.kind) ||
    compareTexts(one.from, other.from) ||
    compareTexts(one.to, other.to) ||
    Number(one.mutual) - Number(other.mutual)
  );
}
