import type { EventRow } from '@mithaq/client';
import { agreementStatus, Day, EventId, type Status } from '@mithaq/domain';
import { dayNumber, dayOfNumber } from '../dates/days.ts';

/** A stretch of time in which an agreement's status does not change. `sure` is false where dates cannot tell. */
export interface StatusStretch {
  readonly from: string;
  /** First day after the stretch. */
  readonly until: string;
  readonly status: Status;
  readonly sure: boolean;
}

/** What the derivation of a status needs of an event. */
export type TellingEvent = Pick<EventRow, 'ref' | 'type' | 'date' | 'modality' | 'earliest' | 'latest'>;

/** The status as of a day, by the domain's own rule. */
export function statusOn(events: readonly TellingEvent[], day: string): { status: Status; sure: boolean } {
  const telling = events.map(({ ref, type, date, modality }) => ({ id: EventId.parse(ref.id), type, modality, ...(date ? { date } : {}) }));
  const { values } = agreementStatus(telling, Day.parse(day));
  return { status: values[0].status, sure: values.length === 1 };
}

/** The status from one day to another, cut where an event may change it. */
export function statusOverTime(events: readonly TellingEvent[], first: string, last: string): readonly StatusStretch[] {
  const cuts = [first, ...events.flatMap(boundsThatCut), dayAfter(last)].filter((day) => day >= first && day <= dayAfter(last));
  const days = [...new Set(cuts)].toSorted();
  const stretches = days.slice(0, -1).map((from, place) => ({ from, until: days[place + 1] ?? last, ...statusOn(events, from) }));
  return stretches.reduce<readonly StatusStretch[]>(joined, []);
}

function boundsThatCut({ earliest, latest }: TellingEvent): string[] {
  return [...(earliest ? [earliest] : []), ...(latest ? [latest] : [])];
}

function joined(before: readonly StatusStretch[], next: StatusStretch): readonly StatusStretch[] {
  const held = before.at(-1);
  if (!held || held.status !== next.status || held.sure !== next.sure) return [...before, next];
  return [...before.slice(0, -1), { ...held, until: next.until }];
}

function dayAfter(day: string): string {
  return dayOfNumber(dayNumber(day) + 1);
}
