import type { Tenure } from '../../records/tenure.ts';
import type { ActorId, OfficeId } from '../../values/id.ts';
import { dayFollowing } from '../time/neighbouring-days.ts';
import { afterAll, beforeAll, compareSpans, compareTexts, type Ends, endsOf } from '../time/spans.ts';

/**
 * A stretch between two tenures of one office for which the register names no holder. `sure`: on some day of it none can
 * have held the office; otherwise the dates leave open whether it is one. It is a gap in what sources tell, not a vacant post
 * (Security Force Monitor research handbook, "Establishing Contiguous or Non-Contiguous Claims").
 */
export interface Gap {
  readonly after: Tenure;
  readonly before: Tenure;
  readonly sure: boolean;
}

/**
 * Two persons who may have held one office at once; `sure` where their dates leave no way out. It is a finding for an editor,
 * not an error of the data: sources may differ, or two governments each have their own minister under one title.
 */
export interface Overlap {
  readonly one: Tenure;
  readonly other: Tenure;
  readonly sure: boolean;
}

/** An office over time: its tenures in order, the gaps between them and their overlaps. */
export interface OfficeHistory {
  readonly tenures: readonly Tenure[];
  readonly gaps: readonly Gap[];
  readonly overlaps: readonly Overlap[];
  /** How many overlaps there are beyond those given. */
  readonly moreOverlaps: number;
}

/** How many overlaps to give at most: the first 1,000, if absent. Where nobody tells an end, every tenure may overlap every other. */
export interface HistoryAsked {
  readonly limit?: number;
}

/**
 * The line of an office, in the order in which its tenures may have begun. Where that is open (`from: [..2020-08-05]`) a tenure
 * stands on the day by which it had begun, or on the first on which it may have ended, if that is sooner.
 *
 * Both ends of a tenure count as held, so a handover on one day, or from one day to the next, is neither an overlap nor a gap.
 * Whoever still held it on a day may have gone on, and whoever had begun by a day may have begun long before: neither is taken
 * for sure (see `Interval`). In time n log n, and the number of
 * overlaps; in room, those given. (Order, gaps and overlaps are ours, after the Security Force Monitor research handbook, "How
 * Dates Work" and "Establishing Contiguous or Non-Contiguous Claims".)
 */
export function officeHistory(office: OfficeId, tenures: readonly Tenure[], { limit = 1000 }: HistoryAsked = {}): OfficeHistory {
  const line = inOrder(tenures.filter((tenure) => tenure.office === office));
  const { pairs, count } = overlapsIn(line, limit);
  return {
    tenures: line.map(({ tenure }) => tenure),
    gaps: gapsIn(line),
    overlaps: pairs.map(overlapOf),
    moreOverlaps: count - pairs.length,
  };
}

/**
 * The offices of a person, in the order of `officeHistory`, the undated at the end. Holding two at once is no finding. (Security
 * Force Monitor research handbook: a person's postings. The order of what is not exactly dated is ours.)
 */
export function careerOf(person: ActorId, tenures: readonly Tenure[]): readonly Tenure[] {
  return inOrder(tenures.filter((tenure) => tenure.person === person)).map(({ tenure }) => tenure);
}

interface Placed {
  readonly tenure: Tenure;
  readonly ends: Ends;
  /** Where it stands on the line, from 0. */
  readonly place: number;
}

function inOrder(tenures: readonly Tenure[]): readonly Placed[] {
  return tenures
    .map((tenure) => ({ tenure, ends: endsOf(tenure.interval) }))
    .toSorted(
      (one, other) =>
        compareTexts(placeOf(one.ends), placeOf(other.ends)) ||
        compareTexts(one.ends.from.first, other.ends.from.first) ||
        compareTexts(one.ends.from.last, other.ends.from.last) ||
        compareSpans(one.ends.to, other.ends.to) ||
        compareTexts(one.tenure.id, other.tenure.id),
    )
    .map((placed, place) => ({ ...placed, place }));
}

/** The first day on which a tenure may have begun; where that is open, the day by which it had, or may have ended if that is sooner. */
function placeOf({ from, to }: Ends): string {
  if (from.first !== beforeAll) return from.first;
  return to.first !== beforeAll && to.first < from.last ? to.first : from.last;
}

/**
 * The gaps between the stretches that are surely held, in the order of the days by which each holder had begun. Of several
 * before a gap the one that is seen last stands before it; whether it is sure depends on everyone's possible days. A tenure of
 * which nobody tells when it began borders on no gap.
 */
function gapsIn(line: readonly Placed[]): readonly Gap[] {
  const begun = line.toSorted((one, other) => compareTexts(one.ends.from.last, other.ends.from.last) || one.place - other.place);
  const firsts = firstDaysFrom(begun);
  const gaps: Gap[] = [];
  let last: Placed | undefined;
  let mayHoldUntil = beforeAll;
  for (const [at, next] of begun.entries()) {
    const { from, to } = next.ends;
    const isBare = last !== undefined && hasBeginning(next) && dayFollowing(last.ends.to.first) < from.last;
    if (last && isBare)
      gaps.push({ after: last.tenure, before: next.tenure, sure: dayFollowing(mayHoldUntil) < (firsts[at] ?? beforeAll) });
    if (hasBeginning(next) && (!last || to.first >= last.ends.to.first)) last = next;
    if (to.last > mayHoldUntil) mayHoldUntil = to.last;
  }
  return gaps;
}

/** For each place of a row, the first day on which anything from there on may have begun. */
function firstDaysFrom(row: readonly Placed[]): readonly string[] {
  let first = afterAll;
  const days = row.toReversed().map(({ ends }) => {
    if (ends.from.first < first) first = ends.from.first;
    return first;
  });
  return days.toReversed();
}

function hasBeginning({ ends: { from } }: Placed): boolean {
  return from.first !== beforeAll || from.last !== afterAll;
}

type Pair = readonly [Placed, Placed];

/**
 * The first pairs of tenures that may overlap, by their later member, and how many there are. Only those that may begin before
 * an earlier one has surely ended are compared; what lies beyond the limit is dropped along the way.
 */
function overlapsIn(line: readonly Placed[], limit: number): { readonly pairs: readonly Pair[]; readonly count: number } {
  let pairs: Pair[] = [];
  let count = 0;
  let running: Placed[] = [];
  for (const next of line.toSorted((one, other) => compareTexts(one.ends.from.first, other.ends.from.first) || one.place - other.place)) {
    running = running.filter(({ ends }) => ends.to.last > next.ends.from.first);
    const found = running.filter((earlier) => mayOverlap(earlier, next)).map((earlier) => inPlace(earlier, next));
    count += found.length;
    pairs = pairs.concat(found);
    if (pairs.length > 2 * limit) pairs = firstOf(pairs, limit);
    running.push(next);
  }
  return { pairs: firstOf(pairs, limit), count };
}

function firstOf(pairs: readonly Pair[], limit: number): Pair[] {
  return pairs.toSorted(([a, b], [c, d]) => b.place - d.place || a.place - c.place).slice(0, limit);
}

function inPlace(one: Placed, other: Placed): Pair {
  return one.place < other.place ? [one, other] : [other, one];
}

function mayOverlap(one: Placed, other: Placed): boolean {
  return one.tenure.person !== other.tenure.person && other.ends.to.last > one.ends.from.first;
}

function overlapOf([one, other]: Pair): Overlap {
  const sure = one.ends.from.last < other.ends.to.first && other.ends.from.last < one.ends.to.first;
  return { one: one.tenure, other: other.tenure, sure };
}
