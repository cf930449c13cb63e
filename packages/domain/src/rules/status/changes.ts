import type { Register, RegisterIndex } from '../../register.ts';
import { boundsOf, Day, FuzzyDate } from '../../values/fuzzy-date.ts';
import type { AgreementId } from '../../values/id.ts';
import { indexed } from '../look-ups.ts';
import { dayFollowing, dayPreceding } from '../time/neighbouring-days.ts';
import type { DayRange } from '../time/spans.ts';
import { type StatusMatter, statusMatter } from './in-register.ts';
import { type AgreementStatus, agreementStatus } from './status.ts';
import type { StatusEvent } from './telling.ts';

/** A day on which the status of an agreement is not what it was the day before. */
export interface StatusChange {
  readonly on: Day;
  /** Whether it surely changed on that day: one status before, and another after. Otherwise it only may have. */
  readonly sure: boolean;
  /** What the status may have been on the day before, and what it may be on this one; as `agreementStatus` gives them. */
  readonly before: AgreementStatus['values'];
  readonly after: AgreementStatus['values'];
}

/**
 * The days on which the derived status of an agreement changes, or may, in their order. Where a date is not exact there are
 * two: from the first the change may have come about (`announced` before, `announced` or `signed` after), by the second it has.
 * Days within the window only, both ends included; what it was before the window's first day is compared with that day.
 *
 * It changes only next to the days that dates of the matter may mean, so only those are asked about: the status is derived
 * (see `agreementStatus`) at most twice for each of the four days around a date.
 * @throws MithaqError `not-found` where the register has no such agreement; `too-many-events`, as `agreementStatus` does
 */
export function statusChanges(register: Register | RegisterIndex, id: AgreementId, window: DayRange = {}): readonly StatusChange[] {
  const matter = statusMatter(indexed(register), id);
  const valuesOn = remembered((on) => agreementStatus(matter.events, on, matter.context).values);
  const { from, to } = window;
  return daysThatTell(matter)
    .filter((on) => (from === undefined || on >= from) && (to === undefined || on <= to))
    .flatMap((on) => changeOn(on, valuesOn));
}

type ValuesOn = (on: Day) => AgreementStatus['values'];

function remembered(derive: ValuesOn): ValuesOn {
  const known = new Map<Day, AgreementStatus['values']>();
  return (on) => {
    const values = known.get(on) ?? derive(on);
    known.set(on, values);
    return values;
  };
}

/** No day precedes 0001-01-01, so nothing changes on it. */
function changeOn(on: Day, valuesOn: ValuesOn): readonly StatusChange[] {
  const eve = Day.safeParse(dayPreceding(on));
  if (!eve.success) return [];
  const [before, after] = [valuesOn(eve.data), valuesOn(on)];
  if (keysOf(before) === keysOf(after)) return [];
  return [{ on, sure: before.length === 1 && after.length === 1, before, after }];
}

/** The first and the last day that each date may mean, and the days after them: what had a term lapses the day after its last. */
function daysThatTell(matter: StatusMatter): readonly Day[] {
  const ends = datesIn(matter).flatMap((date) => Object.values(boundsOf(date)));
  const days = ends.flatMap((day) => (day === null ? [] : [day, dayFollowing(day)]));
  return [...new Set(days)].toSorted().flatMap((day) => Day.safeParse(day).data ?? []);
}

/** What the values say, and in which order: the one that is sure comes first. */
function keysOf(values: AgreementStatus['values']): string {
  return values.map(({ status, manner = '' }) => `${status} ${manner}`).join();
}

/** Every date on which a status may depend: of the events, as sources dispute them, and of later agreements' events. */
function datesIn({ events, context: { disputes = [], later = [] } }: StatusMatter): readonly FuzzyDate[] {
  const told = [...events, ...later.flatMap((agreement) => agreement.events)].flatMap(datesOf);
  const disputed = disputes.flatMap(({ readings }) => readings.flatMap(({ value }) => FuzzyDate.safeParse(value).data ?? []));
  return [...told, ...disputed];
}

function datesOf({ date, takesEffect, until }: StatusEvent): readonly FuzzyDate[] {
  return [date, takesEffect, until].filter((told) => told !== undefined);
}
