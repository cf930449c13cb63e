import type { Event } from '../records/event.ts';
import type { Status } from '../taxonomy/statement-terms.ts';

/** What a status is derived from: of an event, these five fields and no more. */
export type StatusEvent = Pick<Event, 'id' | 'type' | 'date' | 'modality' | 'realises'>;

/** An event that bears on a status: the status it leads to, whether it had surely happened, and its first and last possible day. */
export interface TellingEvent {
  readonly event: StatusEvent;
  readonly status: Status;
  readonly sure: boolean;
  readonly earliest: string;
  readonly latest: string;
}

/** A status that may be the last word, and the events any of which can make it so. */
export interface PossibleStatus {
  readonly status: Status;
  readonly witnesses: readonly TellingEvent[];
}

/** Whether one event surely lies before another. */
export type Precedes = (one: TellingEvent, other: TellingEvent) => boolean;

/** The way up to consent. A later step covers the earlier ones, in whatever order they are told. */
const ladder: readonly Status[] = ['unknown', 'negotiated', 'announced', 'initialled', 'signed', 'approved', 'ratified'];

/**
 * Every status that some course of events leads to: the sure events happened, each of the others may or may not have, and
 * events that overlap in time may have come in either order. The statuses are exact, without trying the courses one by one:
 * of all pairs of effects only "in force" against suspension, and against ending, depends on the order. Once any of those
 * three is told, the way up to consent no longer matters.
 */
export function possibleStatuses(events: readonly TellingEvent[], precedes: Precedes): readonly PossibleStatus[] {
  const found = [...consenting(events), ...operating(events, precedes)];
  return found.filter(({ status, witnesses }) => status === 'unknown' || witnesses.length > 0);
}

function consenting(events: readonly TellingEvent[]): readonly PossibleStatus[] {
  const sure = events.filter((telling) => telling.sure);
  if (sure.some(({ status }) => isOperating(status))) return [];
  const rejections = events.filter(({ status }) => status === 'rejected');
  const rejected = { status: 'rejected', witnesses: sure.some(({ status }) => status === 'ratified') ? [] : rejections } as const;
  const lowest = rejections.some((rejection) => rejection.sure) ? ladder.indexOf('ratified') : highest(sure);
  const steps = ladder.slice(lowest).map((status) => ({ status, witnesses: events.filter((telling) => telling.status === status) }));
  return [...steps, rejected];
}

function highest(events: readonly TellingEvent[]): number {
  return Math.max(0, ...events.map(({ status }) => ladder.indexOf(status)));
}

function isOperating(status: Status): boolean {
  return status === 'in-force' || status === 'suspended' || status === 'terminated';
}

/** In force until an ending or a suspension follows; suspended until it resumes or ends; ended until it is renewed. */
function operating(events: readonly TellingEvent[], precedes: Precedes): readonly PossibleStatus[] {
  const all = (status: Status): readonly TellingEvent[] => events.filter((telling) => telling.status === status);
  const noneFollows = (telling: TellingEvent, ...statuses: readonly Status[]): boolean =>
    !events.some((later) => later.sure && statuses.includes(later.status) && precedes(telling, later));
  const endings = all('terminated').filter((ending) => ending.sure);
  const endsBefore = (renewal: TellingEvent, suspension: TellingEvent): boolean =>
    !precedes(suspension, renewal) && endings.every((ending) => !precedes(renewal, ending) && !precedes(suspension, ending));
  const isUnended = (suspension: TellingEvent): boolean =>
    endings.length === 0 || all('in-force').some((renewal) => endsBefore(renewal, suspension));
  return [
    { status: 'in-force', witnesses: all('in-force').filter((entry) => noneFollows(entry, 'suspended', 'terminated')) },
    {
      status: 'suspended',
      witnesses: all('suspended').filter((suspension) => noneFollows(suspension, 'in-force') && isUnended(suspension)),
    },
    { status: 'terminated', witnesses: all('terminated').filter((ending) => noneFollows(ending, 'in-force')) },
  ];
}
