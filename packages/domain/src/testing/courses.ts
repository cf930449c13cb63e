import type { Status } from '../index.ts';

/** One way to read an event: its type, the days on which it may have happened, and the last days that its term may have. */
export interface CourseEvent {
  readonly type: string;
  readonly days: readonly number[];
  readonly until?: readonly number[];
  readonly occurred?: boolean;
  /** Whose act it is, where that matters. */
  readonly party?: string;
  /** Of an ending, whether it ends a provisional application and no more. */
  readonly endsTrial?: boolean;
}

/** A day before every other, and one after every day that a test asks about: what an undated event may be as well. */
export const undatedDays: readonly number[] = [0, 1, 2, 3, 4, 5, 6];

/** What became of an event: when it happened, and whether its term had run out by the day asked about. */
export interface Happening {
  readonly type: string;
  readonly day: number;
  readonly lapsed: boolean;
  readonly party?: string;
  readonly endsTrial?: boolean;
}

const steps: readonly Status[] = ['unknown', 'negotiated', 'signed', 'rejected', 'ratified'];
const consents: Readonly<Record<string, Status>> = {
  meeting: 'negotiated',
  signature: 'signed',
  rejection: 'rejected',
  ratification: 'ratified',
};

/**
 * The rule for one course of events, told as plainly as can be, as the reference for the closed form. Returns the status,
 * followed by its manner where that is provisional.
 */
function statusAfter(course: readonly Happening[]): string {
  const isEntry = ({ type }: Happening): boolean => ['entry-into-force', 'ceasefire-declared', 'provisional-application'].includes(type);
  const ended = course.findLastIndex(({ type }) => type === 'termination');
  const since = course.slice(ended + 1);
  const live = since.filter((one) => isEntry(one) && !one.lapsed);
  const suspended = since.slice(since.findLastIndex(isEntry) + 1).some(({ type, lapsed }) => type === 'suspension' && !lapsed);
  if (live.length > 0) {
    if (suspended) return 'suspended';
    return live.every(({ type }) => type === 'provisional-application') ? 'in-force provisional' : 'in-force';
  }
  if (
    course.some(({ type, endsTrial }) => type === 'termination' && !endsTrial) ||
    course.some(({ type }) => type === 'ceasefire-declared')
  )
    return 'terminated';
  if (!course.some(isEntry) && course.some(({ type }) => type === 'suspension')) return suspended ? 'suspended' : 'in-force';
  return steps[Math.max(...[0, ...course.map(({ type }) => steps.indexOf(consents[type] ?? 'unknown'))])] ?? 'unknown';
}

/** Everything that may have become of one event by a day: nothing yet, or a day on which it happened, its term run out or not. */
function fates(readings: readonly CourseEvent[], asOf: number): readonly (Happening | undefined)[] {
  const found = new Map<string, Happening | undefined>();
  for (const { type, days, until, occurred = true, party, endsTrial } of readings) {
    for (const day of days) {
      for (const last of until ?? [Number.POSITIVE_INFINITY]) {
        if (last < day) continue;
        const fate =
          occurred && day <= asOf
            ? { type, day, lapsed: last < asOf, ...(party ? { party } : {}), ...(endsTrial ? { endsTrial } : {}) }
            : undefined;
        found.set(JSON.stringify(fate ?? null), fate);
      }
    }
  }
  return [...found.values()];
}

/**
 * The status after every course that events can take, one by one: how each is read, whether it happened, and in which order.
 * @param together what all that happened comes to, where some of it counts only together
 */
export function statusesOfAllCourses(
  events: readonly (readonly CourseEvent[])[],
  asOf: number,
  together: (happened: readonly Happening[]) => readonly Happening[] = (happened) => happened,
): ReadonlySet<string> {
  const found = new Set<string>();
  const walk = (left: readonly (readonly (Happening | undefined)[])[], happened: readonly Happening[]): void => {
    const [first, ...rest] = left;
    if (!first) {
      for (const course of orders(together(happened))) found.add(statusAfter(course));
      return;
    }
    for (const fate of first) walk(rest, fate ? [...happened, fate] : happened);
  };
  walk(
    events.map((readings) => fates(readings, asOf)),
    [],
  );
  return found;
}

/** Every order of what happened in which no day comes before an earlier one. */
function orders(happened: readonly Happening[]): readonly (readonly Happening[])[] {
  if (happened.length === 0) return [[]];
  const first = Math.min(...happened.map(({ day }) => day));
  return happened
    .filter(({ day }) => day === first)
    .flatMap((one) => orders(happened.filter((other) => other !== one)).map((rest) => [one, ...rest]));
}
