import type { Recognition } from '../../records/recognition.ts';
import type { Day } from '../../values/fuzzy-date.ts';
import type { Dispute } from '../disputes/disputes.ts';
import { type Act, actsOf, type Frame, supposedAct } from './acts.ts';
import { authorityDoubts, partyDoubts, type SourcesDoubt, type StatusDoubt, type TimeDoubt, timeDoubts } from './doubts.ts';
import { tellingsOf } from './joint.ts';
import { type LaterAgreement, laterTellings } from './later.ts';
import { type PartyContext, partiesOf } from './parties.ts';
import { type PendingChange, pendingConsent, pendingNotices, pendingSuccessors } from './pending.ts';
import { possibleStatuses } from './possible-statuses.ts';
import { type Account, accountsOf, type EventDispute } from './readings.ts';
import type { StatusEvent, Telling } from './telling.ts';
import { type Derived, derive, keyOf, type StatusValue, statusValue } from './values.ts';

/**
 * An agreement's status as of a day. `values` has one entry, or rival ones where it cannot be told; the one that is sure of
 * comes first. `doubts` say why there are rivals, or why the one value is not beyond question. `pending` is what is on its
 * way to change the status, such as a notice that has not taken effect.
 */
export interface AgreementStatus<Doubt extends StatusDoubt = TimeDoubt> {
  readonly asOf: Day;
  readonly values: readonly [StatusValue, ...StatusValue[]];
  readonly doubts: readonly Doubt[];
  readonly pending: readonly PendingChange[];
}

/**
 * What is known beside the events of an agreement. Each part adds what it can tell: the parties, whose act an event is; the
 * actors, what they are part of and whom they act for; the disputes, what sources say otherwise of the events.
 */
export interface StatusContext extends PartyContext {
  readonly recognitions?: readonly Recognition[];
  /** Where sources differ on the events: `disputes` of the statements about them. */
  readonly disputes?: readonly Dispute[];
  /** Agreements whose lineage says that they supersede or renew this one. */
  readonly later?: readonly LaterAgreement[];
}

/**
 * Derives an agreement's status as of a day from its events.
 *
 * Up to consent a status only rises: a meeting after the signature does not undo it (UN Treaty Collection, glossary of
 * treaty actions; Vienna Convention articles 10-16). A rejection holds until ratification, and comes too late after it.
 * Entry into force, provisional application and a declared ceasefire put it in force (articles 24 and 25); suspension,
 * a broken ceasefire, resumption and endings follow the order of their dates (articles 54-72). What has ended can be
 * renewed, not suspended. A truce, a suspension or a provisional application that was made for a time lapses by itself;
 * a notice ends the agreement on the day on which it takes effect, and is `pending` before (articles 56, 65 and 68).
 *
 * Only events that occurred count. Where dates leave open whether an event had happened by then, or which of two came
 * first, every status that can be true is given.
 *
 * With a context it also tells one party's act from everybody's (articles 14, 24(2), 54 to 56 and 70), later agreements
 * (article 59), the acts of rival governments of one state, and what sources say otherwise of the events. Without one an
 * act counts for all parties, except that one party's withdrawal does not end an agreement of several.
 *
 * Takes time cubic in the number of events; a register's agreements have few.
 * @param asOf the day asked about, included
 */
export function agreementStatus(events: readonly StatusEvent[], asOf: Day): AgreementStatus;
export function agreementStatus(events: readonly StatusEvent[], asOf: Day, context: StatusContext): AgreementStatus<StatusDoubt>;
export function agreementStatus(events: readonly StatusEvent[], asOf: Day, context?: StatusContext): AgreementStatus<StatusDoubt> {
  const accounts = accountsOf(events, context?.disputes);
  const frame: Frame = context ? { asOf, parties: partiesOf(context) } : { asOf };
  const history = historyOf(accounts, frame, context?.later ?? []);
  const derived = derive(history.tellings);
  return {
    asOf,
    values: [statusValue(derived.certain), ...derived.rivals.map(statusValue)],
    doubts: [
      ...timeDoubtsOf(derived, history),
      ...(context ? contextDoubts(derived, history, context) : []),
      ...untoldDoubts(derived, history),
    ],
    pending: [
      ...pendingNotices(accounts, frame),
      ...pendingConsent(history.acts, frame, derived),
      ...pendingSuccessors(history.later, asOf),
    ],
  };
}

interface History {
  readonly accounts: readonly Account[];
  readonly frame: Frame;
  readonly later: readonly LaterAgreement[];
  readonly acts: readonly Act[];
  readonly tellings: readonly Telling[];
}

function historyOf(accounts: readonly Account[], frame: Frame, later: readonly LaterAgreement[]): History {
  const acts = actsOf(accounts, frame);
  return { accounts, frame, later, acts, tellings: [...tellingsOf(acts, frame), ...laterTellings(later, frame.asOf)] };
}

/** What dates leave open by the record's own readings; what only another reading leaves open is for the sources' doubts to say. */
function timeDoubtsOf(derived: Derived, history: History): readonly TimeDoubt[] {
  const { asOf } = history.frame;
  if (history.accounts.every(({ disputes }) => disputes.length === 0)) return timeDoubts(derived, history.tellings, asOf);
  const { tellings } = hearing(history, () => false);
  return timeDoubts(derive(tellings), tellings, asOf);
}

function contextDoubts(derived: Derived, history: History, context: StatusContext): readonly StatusDoubt[] {
  const { parties, asOf } = history.frame;
  if (!parties) return [];
  const { recognitions = [] } = context;
  return [
    ...sourcesDoubts(derived, history),
    ...partyDoubts(derived, parties),
    ...authorityDoubts([derived.certain, ...derived.rivals], { parties, asOf, recognitions }),
  ];
}

/** The disputes that make the possible statuses what they are: by themselves, or together with the others. */
function sourcesDoubts(derived: Derived, history: History): readonly SourcesDoubt[] {
  const disputed = history.accounts.flatMap(({ event, disputes }) => disputes.map((dispute) => ({ event, dispute })));
  if (disputed.length === 0) return [];
  const keysWith = (hears: (dispute: EventDispute) => boolean): string => keysOf(derive(hearing(history, hears).tellings));
  const [all, none] = [keysOf(derived), keysWith(() => false)];
  const bearing = disputed.filter(
    ({ dispute }) => keysWith((one) => one !== dispute) !== all || keysWith((one) => one === dispute) !== none,
  );
  return (bearing.length > 0 || all === none ? bearing : disputed).map(({ event, dispute: { property, statements } }) => ({
    reason: 'sources',
    event: event.id,
    property,
    statements,
  }));
}

function keysOf({ certain, rivals }: Derived): string {
  return [certain, ...rivals].map(keyOf).toSorted().join();
}

/** The history as it would be if only some of the disputes were heard. */
function hearing({ accounts, frame, later }: History, hears: (dispute: EventDispute) => boolean): History {
  const heard = accounts.map((account) => ({ ...account, disputes: account.disputes.filter(hears) }));
  return historyOf(heard, frame, later);
}

/** Doubts from events that sources planned, announced or denied, that nothing settles, and that would change the status. */
function untoldDoubts({ certain }: Derived, { accounts, frame, acts, tellings }: History): readonly TimeDoubt[] {
  const events = accounts.map(({ event }) => event);
  const untold = events.filter((event) => !isSettling(event) && !acts.some((act) => act.event === event));
  if (untold.length === 0) return [];
  const settled = new Set(events.filter(isSettling).map(({ realises }) => realises));
  const others = tellings.filter(({ by }) => by !== undefined);
  const changes = (act: Act): boolean =>
    possibleStatuses([...tellingsOf([...acts, act], frame), ...others]).some(
      (one) => keyOf(one) !== keyOf(certain) && one.witnesses.some(({ telling }) => telling.events.includes(act.event)),
    );
  const supposed = untold.filter(({ id }) => !settled.has(id)).flatMap((event) => supposedAct(event, frame) ?? []);
  return supposed.filter(changes).map(({ event }) => ({ reason: 'modality', event: event.id }));
}

function isSettling({ modality }: StatusEvent): boolean {
  return modality === 'occurred' || modality === 'did-not-happen';
}
