import type { Tenure } from '../../records/tenure.ts';
import { type CalendarDay, dayAfter } from '../../values/calendar.ts';
import type { ActorId, OfficeId } from '../../values/id.ts';
import { afterAll, beforeAll, compareSpans, compareTexts, type Ends, endsOf } from '../time/spans.ts';

/**
 * A stretch between two tenures of one office for which the register names no holder. `sure`: no day of it can belong to
 * any tenure; otherwise the dates leave open whether it is one. It is a gap in what sources tell, not a vacant post
 * (Security Force Monitor research handbook, "Establishing Contiguous or Non-Contiguous Claims").
 */
export interface Gap {
  readonly after: Tenure;
  readonly before: Tenure;
  readonly sure: boolean;
}

/**
 * Two persons told to hold one office at once; `sure` where their dates leave no way out. It is a finding for an editor, not
 * an error of the data: sources may differ, or two governments each have their own minister under one title.
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
}

/**
 * The line of an office: tenures by the first day on which they may have begun. Both ends of a tenure count as held, so a
 * handover on one day, or from one day to the next, is neither an overlap nor a gap. In time n log n, and the overlaps.
 */
export function officeHistory(office: OfficeId, tenures: readonly Tenure[]): OfficeHistory {
  const line = inOrder(tenures.filter((tenure) => tenure.office === office));
  return { tenures: line.map(({ tenure }) => tenure), gaps: gapsIn(line), overlaps: overlapsIn(line) };
}

/** The offices of a person, in the order in which they may have begun. Holding two at once is no finding. */
export function careerOf(person: ActorId, tenures: readonly Tenure[]): readonly Tenure[] {
  return inOrder(tenures.filter((tenure) => tenure.person === person)).map(({ tenure }) => tenure);
}

interface Placed {
  readonly tenure: Tenure;
  readonly ends: Ends;
}

function inOrder(tenures: readonly Tenure[]): readonly Placed[] {
  return tenures
    .map((tenure) => ({ tenure, ends: endsOf(tenure.interval) }))
    .toSorted(
      (one, other) =>
        compareSpans(one.ends.from, other.ends.from) ||
        compareSpans(one.ends.to, other.ends.to) ||
        compareTexts(one.tenure.id, other.tenure.id),
    );
}

function gapsIn(line: readonly Placed[]): readonly Gap[] {
  const gaps: Gap[] = [];
  let [latest] = line;
  let heldUntil = beforeAll;
  for (const next of line) {
    if (!latest) break;
    const { tenure: after, ends } = latest;
    const open = next !== latest && dayFollowing(heldUntil) < next.ends.from.last;
    if (open) gaps.push({ after, before: next.tenure, sure: dayFollowing(ends.to.last) < next.ends.from.first });
    if (next.ends.to.last >= ends.to.last) latest = next;
    if (next.ends.to.first > heldUntil) heldUntil = next.ends.to.first;
  }
  return gaps;
}

/** The pairs of tenures that may overlap: only those that begin before an earlier one has surely ended are compared. */
function overlapsIn(line: readonly Placed[]): readonly Overlap[] {
  const overlaps: Overlap[] = [];
  let running: readonly Placed[] = [];
  for (const next of line) {
    running = running.filter(({ ends }) => ends.to.last > next.ends.from.first);
    overlaps.push(...running.flatMap((earlier) => overlapOf(earlier, next)));
    running = [...running, next];
  }
  return overlaps;
}

function overlapOf(one: Placed, other: Placed): readonly Overlap[] {
  if (one.tenure.person === other.tenure.person || !(other.ends.to.last > one.ends.from.first)) return [];
  const sure = one.ends.from.last < other.ends.to.first && other.ends.from.last < one.ends.to.first;
  return [{ one: one.tenure, other: other.tenure, sure }];
}

/** The day after; a side that is open stays open. */
function dayFollowing(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  if (year === undefined || month === undefined || date === undefined) return day;
  return textOf(dayAfter({ year, month, day: date }));
}

function textOf({ year, month, day }: CalendarDay): string {
  const parts = [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')];
  return year > 9999 ? afterAll : parts.join('-');
}
