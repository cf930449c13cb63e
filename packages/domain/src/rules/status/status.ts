import type { Recognition } from '../../records/recognition.ts';
import type { Day } from '../../values/fuzzy-date.ts';
import type { Dispute } from '../disputes/disputes.ts';
import { type Act, actsOf, type Frame, supposedAct, supposedlyInside } from './acts.ts';
import { authorityDoubts, type PartyDoubt, partyDoubts, type StatusDoubt, type TimeDoubt, timeDoubts } from './doubts.ts';
import { tellingsOf } from './joint.ts';
import { type LaterAgreement, laterTellings, type Successor, successorsOf } from './later.ts';
import { type PartyContext, partiesOf } from './parties.ts';
import { type PendingChange, pendingConsent, pendingNotices, pendingSuccessors } from './pending.ts';
import { type Account, accountsOf } from './readings.ts';
import { type DisputedEvent, type Hears, mostWeighed, sourcesDoubts } from './sources-doubts.ts';
import type { StatusEvent, Telling } from './telling.ts';
import { endedTrials } from './trials.ts';
import { type Derived, derive, keyOf, type StatusValue, statusValue, weighed } from './values.ts';

/**
 * An agreement's status as of a day. `values` has one entry, or rival ones where it cannot be told; first the one that what
 * surely happened leads to, each event at the end of the time in which it may have come. `doubts` say why there are rivals,
 * or why the one value is not beyond question. `pending` is what is on its
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
 * What ends an agreement that was only ever applied provisionally leaves the consent that was given (article 25(2)).
 *
 * With a context it also tells one party's act from everybody's (articles 14, 24(2), 54 to 58, 60, 65, 69(4) and 70): a named
 * rejection, annulment, termination or suspension is that party's own. Of three or more it frees that party alone; of two, a
 * denunciation or withdrawal ends the agreement, and what else one party does may do so (a doubt `party`). What outsiders do
 * does not count. It tells later agreements (articles 30 and 59), which end this one surely only where all its parties made
 * them; the acts of rival governments of one state; and what sources say otherwise of the events. Without a context an act
 * counts for all parties, except that one party's withdrawal does not end an agreement of several.
 *
 * Limits. Of one event on which sources differ in more than 64 combinations, each dispute is heard by itself. A doubt is
 * weighed for each of up to 20 planned or disputed events; of more, all are named. A later agreement that names nobody counts
 * as made by all. Who declares a ceasefire, or that it entered into force, is not asked: an outsider can announce it. If
 * sources have it that an event was of another type, then that other act counts as everybody's, and never surely.
 *
 * What surely came one after the other takes time linear in the events; else cubic, for up to 300 ways (`mostWays`).
 * @param asOf the day asked about, included
 * @throws MithaqError `too-many-events` where the order of more than 300 events that start, suspend or end it is open
 */
export function agreementStatus(events: readonly StatusEvent[], asOf: Day): AgreementStatus;
export function agreementStatus(events: readonly StatusEvent[], asOf: Day, context: StatusContext): AgreementStatus<StatusDoubt>;
export function agreementStatus(events: readonly StatusEvent[], asOf: Day, context?: StatusContext): AgreementStatus<StatusDoubt> {
  const frame: Frame = context ? { asOf, parties: partiesOf(context) } : { asOf };
  const history = historyOf(accountsOf(events, context?.disputes), frame, successorsOf(context?.later ?? [], frame));
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
      ...pendingNotices(history.accounts, frame, derived),
      ...pendingConsent(history.acts, frame, derived),
      ...pendingSuccessors(history.successors),
    ],
  };
}

interface History {
  readonly accounts: readonly Account[];
  readonly frame: Frame;
  readonly successors: readonly Successor[];
  readonly acts: readonly Act[];
  readonly tellings: readonly Telling[];
}

function historyOf(accounts: readonly Account[], frame: Frame, successors: readonly Successor[]): History {
  const acts = actsOf(accounts, frame);
  return { accounts, frame, successors, acts, tellings: tellingsWith(acts, frame, laterTellings(successors)) };
}

function tellingsWith(acts: readonly Act[], frame: Frame, later: readonly Telling[]): readonly Telling[] {
  return endedTrials([...tellingsOf(acts, frame), ...later], frame.asOf);
}

/** What dates leave open by the record's own readings; what only another reading leaves open is for the sources' doubts to say. */
function timeDoubtsOf(derived: Derived, history: History): readonly TimeDoubt[] {
  const { asOf } = history.frame;
  if (disputedIn(history).length === 0) return timeDoubts(derived, history.tellings, asOf);
  const { tellings } = hearing(history, () => false);
  return timeDoubts(derive(tellings), tellings, asOf);
}

function contextDoubts(derived: Derived, history: History, context: StatusContext): readonly StatusDoubt[] {
  const { parties, asOf } = history.frame;
  if (!parties) return [];
  const { recognitions = [] } = context;
  return [
    ...sourcesDoubts(derived, disputedIn(history), (hears) => derive(hearing(history, hears).tellings)),
    ...partyDoubts(derived, parties),
    ...authorityDoubts([derived.certain, ...derived.rivals], { parties, asOf, recognitions }),
  ];
}

function disputedIn({ accounts, successors }: History): readonly DisputedEvent[] {
  const told = [...accounts, ...successors.flatMap((successor) => successor.accounts)];
  return told.flatMap(({ event, disputes }) => disputes.map((dispute) => ({ event, dispute })));
}

/** The history as it would be if only some of the disputes were heard. */
function hearing({ accounts, frame, successors }: History, hears: Hears): History {
  const heard = (told: readonly Account[]) => told.map((one) => ({ ...one, disputes: one.disputes.filter(hears) }));
  const later = successors.map((successor) => ({ ...successor, accounts: heard(successor.accounts) }));
  return historyOf(heard(accounts), frame, later);
}

/**
 * Doubts from events that would change the status if they counted: those that sources planned, announced or denied and
 * nothing settles, and those of outsiders. Of very many, all are named unweighed.
 */
function untoldDoubts({ certain }: Derived, { accounts, frame, acts, tellings }: History): readonly (TimeDoubt | PartyDoubt)[] {
  const untold = untoldActs(accounts, frame, acts);
  if (untold.length === 0) return [];
  const later = tellings.filter(({ by }) => by !== undefined);
  const changes = (act: Act): boolean =>
    weighed(tellingsWith([...acts, act], frame, later)).some(
      (one) => keyOf(one) !== keyOf(certain) && one.witnesses.some(({ telling }) => telling.events.includes(act.event)),
    );
  const bearing = untold.length > mostWeighed ? untold : untold.filter(changes);
  return bearing.map(({ event }) =>
    event.modality === 'occurred'
      ? { reason: 'party', cause: 'outsider', event: event.id }
      : { reason: 'modality', event: event.id, modality: event.modality },
  );
}

function untoldActs(accounts: readonly Account[], frame: Frame, acts: readonly Act[]): readonly Act[] {
  const events = accounts.map(({ event }) => event);
  const acted = new Set(acts.map(({ event }) => event));
  const settled = new Set(events.filter(isSettling).map(({ realises }) => realises));
  return accounts.flatMap((account) => {
    const { event } = account;
    if (event.modality === 'occurred') return supposedlyInside(account, frame) ?? [];
    return isSettling(event) || acted.has(event) || settled.has(event.id) ? [] : (supposedAct(event, frame) ?? []);
  });
}

function isSettling({ modality }: StatusEvent): boolean {
  return modality === 'occurred' || modality === 'did-not-happen';
}
