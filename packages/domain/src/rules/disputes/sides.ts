import type { SourceId } from '../../values/id.ts';
import type { Answer } from '../answers.ts';
import { type ActorOf, type Origins, originsAmong, type SourceOf } from '../support/origins.ts';
import { type Support, sourcesOf, support } from '../support/support.ts';
import type { Dispute, Reading } from './disputes.ts';

/** One side of a dispute: a reading, the sources that give it, and how many of them are independent of one another. */
export interface DisputeSide extends Reading {
  readonly sources: readonly SourceId[];
  readonly support: Support;
  /** Sources of this side that also back another one: a document that contradicts itself, or reports both versions. */
  readonly alsoElsewhere: readonly SourceId[];
  /** Publishers and agencies (actor ids, or names) whose word also stands on another side: these two are not independent. */
  readonly sharedOrigins: readonly string[];
}

/** A dispute as "where documents differ" shows it. */
export interface WeighedDispute extends Omit<Dispute, 'readings'> {
  readonly sides: readonly DisputeSide[];
  /**
   * Whether the sides are independent of one another. `no`: a source, a publisher or a copied agency stands on two of them, so
   * the difference may be one outlet's slip and not a disagreement. `cannot tell`: some source names no publisher, or a side has no
   * source at all (its statements are `unsupported`).
   */
  readonly independent: Answer;
}

/**
 * The rival readings of a dispute with their sources and their independence. The sides are not ranked by their number of
 * sources: the Security Force Monitor's handbook grades no publication above another, and neither do we.
 */
export function weighDispute({ subject, property, readings }: Dispute, sourceOf: SourceOf, actorOf?: ActorOf): WeighedDispute {
  const sided = readings.map((reading) => ({ reading, sources: sourcesOf(reading.statements) }));
  const origins = originsAmong([...new Set(sided.flatMap(({ sources }) => sources))], { sourceOf, actorOf });
  const originsOf = (sources: readonly SourceId[]): readonly OriginEntry[] => sources.flatMap((source) => [...(origins.get(source) ?? [])]);
  const sourceCounts = sidesPer(sided.map(({ sources }) => sources));
  const originCounts = sidesPer(sided.map(({ sources }) => [...new Map(originsOf(sources)).keys()]));
  const sides = sided.map(({ reading, sources }) => ({
    ...reading,
    sources,
    support: support(reading.statements, sourceOf, actorOf),
    alsoElsewhere: sources.filter((source) => (sourceCounts.get(source) ?? 0) > 1),
    sharedOrigins: shownOnce(originsOf(sources).filter(([key]) => (originCounts.get(key) ?? 0) > 1)),
  }));
  return { subject, property, sides, independent: independenceOf(sides, [...origins.values()]) };
}

function independenceOf(sides: readonly DisputeSide[], origins: readonly Origins[]): Answer {
  if (sides.some(({ alsoElsewhere, sharedOrigins }) => alsoElsewhere.length > 0 || sharedOrigins.length > 0)) return 'no';
  const areNamed = sides.every(({ sources }) => sources.length > 0) && origins.every((names) => names.size > 0);
  return areNamed ? 'yes' : 'cannot tell';
}

type OriginEntry = readonly [key: string, shown: string];

/** How origins are shown, each once: an actor may be shared by its id and by its names. */
function shownOnce(origins: readonly OriginEntry[]): readonly string[] {
  return [...new Set(origins.map(([, shown]) => shown))];
}

/** On how many sides each member stands. */
function sidesPer(sides: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const member of sides.flat()) counts.set(member, (counts.get(member) ?? 0) + 1);
  return counts;
}
