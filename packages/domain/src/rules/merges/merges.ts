import { groupedBy } from '../groups.ts';
import { compareTexts } from '../time/spans.ts';
import { clustersOf, type Link, neighboursOf } from './clusters.ts';
import { type Judgement, judgementsInEffect } from './judgements.ts';

/** Records that are one. The canonical one has the least id: TypeIDs sort by the moment they were made, so it is the oldest. */
export interface Cluster {
  readonly canonical: string;
  /** Every member, the canonical one too, in the order of their ids. */
  readonly members: readonly string[];
  /** The judgements that connect them. */
  readonly because: readonly Judgement[];
}

/** Two records judged different, though other judgements say that they are one. */
export interface Contradiction {
  readonly different: Judgement;
  /** A shortest chain of judgements by which the two would be the same. */
  readonly same: readonly Judgement[];
  /** Every record that is held apart until somebody rules. */
  readonly members: readonly string[];
}

/** What judgements come to. */
export interface Resolution {
  readonly clusters: readonly Cluster[];
  readonly contradictions: readonly Contradiction[];
  /** Pairs of which somebody is unsure, as the latest word. */
  readonly unsure: readonly Judgement[];
  /** The record that stands for a record: itself, unless it is in a cluster. */
  readonly canonicalOf: (id: string) => string;
  /** The latest verdict on a pair, directly or through their clusters, if there is any. */
  readonly verdictOn: (one: string, other: string) => Judgement['verdict'] | undefined;
}

/**
 * Draws the judgements together: records connected by `same` are one cluster, directly or through others. Where two of a
 * cluster are judged different, nothing of it is merged and the contradiction is reported (nomenklatura's resolver lets the
 * positive judgements win; a register that shows two people as one errs worse than one that shows one person twice).
 * The order in which judgements are given makes no difference. In time n log n; a contradiction adds a walk through its cluster
 * that stops where it arrives, so a thousand of them in one large cluster are the worst case.
 */
export function resolve(judgements: readonly Judgement[]): Resolution {
  const verdicts = groupedBy(judgementsInEffect(judgements), ({ verdict }) => verdict);
  const [same = [], different = []] = [verdicts.get('same'), verdicts.get('different')];
  const connected = clustersOf(same.map(linkOf)).map((members) => ({ members, canonical: members[0] ?? '' }));
  const nameOf = namesOf(connected);
  const because = groupedBy(same, ({ one }) => nameOf(one));
  const clashing = different.filter(({ one, other }) => nameOf(one) === nameOf(other));
  const contradictions = [...groupedBy(clashing, ({ one }) => nameOf(one))]
    .flatMap(([name, group]) => contradictionsIn(group, because.get(name) ?? []))
    .toSorted((one, other) => compareTexts(one.different.id, other.different.id));
  const held = new Set(contradictions.map(({ different: { one } }) => nameOf(one)));
  const clusters = connected
    .filter(({ canonical }) => !held.has(canonical))
    .map((cluster) => ({ ...cluster, because: because.get(cluster.canonical) ?? [] }));
  const canonicalOf = namesOf(clusters);
  return { clusters, contradictions, unsure: verdicts.get('unsure') ?? [], canonicalOf, verdictOn: verdictsOn(canonicalOf, verdicts) };
}

function linkOf({ one, other }: Judgement): Link {
  return [one, other];
}

function namesOf(clusters: readonly Omit<Cluster, 'because'>[]): (id: string) => string {
  const names = new Map(clusters.flatMap(({ canonical, members }) => members.map((member) => [member, canonical] as const)));
  return (id) => names.get(id) ?? id;
}

function verdictsOn(canonicalOf: (id: string) => string, verdicts: ReadonlyMap<string, readonly Judgement[]>): Resolution['verdictOn'] {
  const key = (one: string, other: string): string => [canonicalOf(one), canonicalOf(other)].toSorted().join(' ');
  const told = (['unsure', 'same', 'different'] as const).flatMap((verdict) => verdicts.get(verdict) ?? []);
  const byPair = new Map(told.map(({ one, other, verdict }) => [key(one, other), verdict]));
  return (one, other) => (canonicalOf(one) === canonicalOf(other) ? 'same' : byPair.get(key(one, other)));
}

/** The contradictions of one cluster, which share its members and what was judged the same in it. */
function contradictionsIn(clashing: readonly Judgement[], same: readonly Judgement[]): readonly Contradiction[] {
  const members = [...new Set<string>(same.flatMap(linkOf))].toSorted();
  const neighbours = neighboursOf(same.map(linkOf));
  const byPair = new Map(same.map((judgement) => [pairKey(judgement.one, judgement.other), judgement]));
  return clashing.map((different) => {
    const steps = stepsBetween(different.one, different.other, neighbours);
    const chain = steps.flatMap(([one, other]) => byPair.get(pairKey(one, other)) ?? []);
    return { different, same: chain.toSorted((one, other) => compareTexts(one.id, other.id)), members };
  });
}

function pairKey(one: string, other: string): string {
  return [one, other].toSorted().join(' ');
}

/** The steps of a shortest way from one record to the other, by breadth-first search that stops where it arrives. */
function stepsBetween(from: string, to: string, neighbours: ReadonlyMap<string, readonly string[]>): readonly Link[] {
  const cameFrom = new Map<string, string>([[from, from]]);
  for (const at of cameFrom.keys()) {
    if (at === to) break;
    for (const next of neighbours.get(at) ?? []) if (!cameFrom.has(next)) cameFrom.set(next, at);
  }
  const steps: Link[] = [];
  for (let at = to; at !== from; ) {
    const before = cameFrom.get(at) ?? from;
    steps.push([before, at]);
    at = before;
  }
  return steps;
}
