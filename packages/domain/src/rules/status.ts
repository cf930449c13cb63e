import type { EventType } from '../taxonomy/event-types.ts';
import type { Status } from '../taxonomy/statement-terms.ts';
import { boundsOf, type Day, type FuzzyDate } from '../values/fuzzy-date.ts';
import type { EventId } from '../values/id.ts';
import { type PossibleStatus, possibleStatuses, type StatusEvent, type TellingEvent } from './possible-statuses.ts';

/** One status that an agreement may have as of a day, since when, and the events it rests on, in the order of their dates. */
export interface StatusValue {
  readonly status: Status;
  readonly since?: FuzzyDate;
  readonly because: readonly EventId[];
}

/** Why a status is not sure. */
export interface StatusDoubt {
  /**
   * `date`: the event may lie before or after the day asked about, or before or after another that bears on the status.
   * `undated`: no source dates it. `modality`: it was planned, announced or denied, and no source says that it happened.
   */
  readonly reason: 'date' | 'undated' | 'modality';
  readonly event: EventId;
}

/** An agreement's status as of a day. `values` has one entry, or rival ones where dates cannot tell; the one that the sure events give comes first. */
export interface AgreementStatus {
  readonly asOf: Day;
  readonly values: readonly [StatusValue, ...StatusValue[]];
  readonly doubts: readonly StatusDoubt[];
}

const statusAfter: Partial<Record<EventType, Status>> = {
  negotiation: 'negotiated',
  meeting: 'negotiated',
  mediation: 'negotiated',
  announcement: 'announced',
  initialling: 'initialled',
  signature: 'signed',
  approval: 'approved',
  ratification: 'ratified',
  acceptance: 'ratified',
  accession: 'ratified',
  'entry-into-force': 'in-force',
  'provisional-application': 'in-force',
  'ceasefire-declared': 'in-force',
  resumption: 'in-force',
  suspension: 'suspended',
  'ceasefire-broken': 'suspended',
  termination: 'terminated',
  denunciation: 'terminated',
  annulment: 'terminated',
  rejection: 'rejected',
};

/**
 * Derives an agreement's status as of a day from its events.
 *
 * Up to consent a status only rises: a meeting after the signature does not undo it (UN Treaty Collection, glossary of
 * treaty actions; Vienna Convention articles 10-16). A rejection holds until ratification, and comes too late after it.
 * Entry into force, provisional application and a declared ceasefire put it in force (articles 24 and 25); suspension,
 * a broken ceasefire, resumption and endings follow the order of their dates (articles 54-72). What has ended can be
 * renewed, not suspended. One party's withdrawal does not end an agreement of several, so it does not count here.
 *
 * Only events that occurred count. Where dates leave open whether an event had happened by then, or which of two came
 * first, every status that can be true is given.
 * @param asOf the day asked about, included
 */
export function agreementStatus(events: readonly StatusEvent[], asOf: Day): AgreementStatus {
  const telling = tellingBy(
    events.filter((event) => event.modality === 'occurred'),
    asOf,
  );
  const certain = statusInOrder(telling.filter((one) => one.sure));
  const rivals = possibleStatuses(telling, surelyPrecedes).filter(({ status }) => status !== certain.status);
  const doubted = new Set(rivals.flatMap(({ witnesses }) => witnesses.map(({ event }) => event)));
  return {
    asOf,
    values: [statusValue(certain), ...rivals.map(statusValue)],
    doubts: [
      ...[...doubted].map((event): StatusDoubt => ({ reason: event.date ? 'date' : 'undated', event: event.id })),
      ...untoldDoubts(events, { asOf, telling, certain }),
    ],
  };
}

function tellingBy(events: readonly StatusEvent[], asOf: Day): readonly TellingEvent[] {
  return events
    .flatMap((event): TellingEvent[] => {
      const status = statusAfter[event.type];
      if (status === undefined) return [];
      const { earliest, latest } = event.date ? boundsOf(event.date) : { earliest: null, latest: null };
      if (earliest !== null && earliest > asOf) return [];
      return [{ event, status, sure: latest !== null && latest <= asOf, earliest: earliest ?? '', latest: latest ?? '~' }];
    })
    .toSorted(inOrder);
}

/** By last possible day, then by first, then by id, so that the order in which events are given makes no difference. */
function inOrder(one: TellingEvent, other: TellingEvent): number {
  return compareTexts(one.latest, other.latest) || compareTexts(one.earliest, other.earliest) || compareTexts(one.event.id, other.event.id);
}

function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

const surelyPrecedes = (one: TellingEvent, other: TellingEvent): boolean => one.latest < other.earliest;

/** The one status that the sure events give when each is taken to follow those that end before it. */
function statusInOrder(sure: readonly TellingEvent[]): PossibleStatus {
  const [status] = possibleStatuses(sure, (one, other) => sure.indexOf(one) < sure.indexOf(other));
  return status ?? { status: 'unknown', witnesses: [] };
}

function statusValue({ status, witnesses }: PossibleStatus): StatusValue {
  const since = witnesses.find(({ event }) => event.date)?.event.date;
  return { status, because: witnesses.map(({ event }) => event.id), ...(since ? { since } : {}) };
}

interface Told {
  readonly asOf: Day;
  readonly telling: readonly TellingEvent[];
  readonly certain: PossibleStatus;
}

/** Doubts from events that sources planned, announced or denied, that nothing settles, and that would change the status. */
function untoldDoubts(events: readonly StatusEvent[], { asOf, telling, certain }: Told): readonly StatusDoubt[] {
  const settled = new Set<string | undefined>(events.filter(isSettling).map((event) => event.realises));
  const untold = events.filter((event) => event.modality !== 'occurred' && event.modality !== 'did-not-happen' && !settled.has(event.id));
  return tellingBy(untold, asOf)
    .filter((one) => wouldChange({ ...one, sure: false }, telling, certain))
    .map(({ event }) => ({ reason: 'modality', event: event.id }));
}

function isSettling({ modality }: StatusEvent): boolean {
  return modality === 'occurred' || modality === 'did-not-happen';
}

function wouldChange(one: TellingEvent, telling: readonly TellingEvent[], certain: PossibleStatus): boolean {
  return possibleStatuses([...telling, one], surelyPrecedes).some(
    ({ status, witnesses }) => status !== certain.status && witnesses.includes(one),
  );
}
