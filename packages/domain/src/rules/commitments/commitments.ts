import type { Clause } from '../../records/clause.ts';
import type { Event } from '../../records/event.ts';
import type { Force } from '../../taxonomy/instruments.ts';
import type { Status } from '../../taxonomy/statement-terms.ts';
import { type Day, isOnOrBefore } from '../../values/fuzzy-date.ts';
import type { ActorId, AgreementId, EventId } from '../../values/id.ts';
import { type Answer, either } from '../answers.ts';
import { compareSpans, compareTexts, spanOf } from '../time/spans.ts';
import { type Due, dueOn, dueOrder } from './due.ts';

/** Of an event, what settles a commitment. */
export type SettlingEvent = Pick<Event, 'id' | 'date' | 'modality'>;

/** A clause that was neither fulfilled nor breached for sure by a day: who owes it to whom, and how pressing it is. */
export interface Commitment {
  readonly clause: Clause;
  readonly owedBy: readonly ActorId[];
  readonly owedTo: readonly ActorId[];
  readonly due: Due;
  /**
   * Whether its agreement bound its parties on that day: `yes` where every status that it may have had was in force; `cannot
   * tell` where it was signed, approved or ratified and no source tells of its entry into force, or where statuses differ.
   */
  readonly binding: Exclude<Answer, 'no'>;
  /** Events whose dates leave open whether they had fulfilled or breached it by then. Empty: surely neither. */
  readonly mayBeFulfilledBy: readonly EventId[];
  readonly mayBeBreachedBy: readonly EventId[];
}

/** The day asked about, and the statuses that an agreement may have had on it (`agreementStatus(…).values`). */
export interface CommitmentsAsked {
  readonly asOf: Day;
  readonly statusesOf: (agreement: AgreementId) => readonly Status[];
}

/**
 * Whether an agreement of each status binds its parties to perform. Before signature there is at most an authentic text
 * (Vienna Convention on the Law of Treaties, article 10); signature and ratification may be consent to be bound, but a treaty
 * binds once it is in force (articles 11-14, 24, 26); suspension frees them while it lasts, termination for good (72, 70).
 */
const binds: Readonly<Record<Status, Answer>> = {
  unknown: 'cannot tell',
  negotiated: 'no',
  announced: 'no',
  initialled: 'no',
  signed: 'cannot tell',
  approved: 'cannot tell',
  ratified: 'cannot tell',
  'in-force': 'yes',
  suspended: 'no',
  terminated: 'no',
  rejected: 'no',
};

/** A permission owes nobody anything, so it is never pending; an intent or a best effort is a commitment, though a weaker one. */
const owesNothing: readonly Force[] = ['permission'];

/**
 * The commitments of these clauses that were still open on a day, the most pressing first. A clause is settled by an event
 * that occurred by then and is told to have fulfilled or breached it (Vienna Convention, articles 26 and 60); where the date
 * leaves that open it stays, and says so. Nothing is owed under an agreement that was surely not binding on that day: never
 * signed, suspended, terminated or rejected. In time n log n.
 * @param events those that the clauses name; one that is not given may have happened, so it leaves its clause open
 */
export function pendingCommitments(
  clauses: readonly Clause[],
  events: readonly SettlingEvent[],
  { asOf, statusesOf }: CommitmentsAsked,
): readonly Commitment[] {
  const byId = new Map<string, SettlingEvent>(events.map((event) => [event.id, event]));
  const hadHappened = (id: EventId): Answer => happenedBy(byId.get(id), asOf);
  return clauses
    .filter(({ force }) => force === undefined || !owesNothing.includes(force))
    .flatMap((clause) => commitmentOf(clause, { asOf, binding: bindingOf(statusesOf(clause.agreement)), hadHappened }))
    .toSorted(byUrgency);
}

interface Circumstances {
  readonly asOf: Day;
  readonly binding: Answer;
  readonly hadHappened: (event: EventId) => Answer;
}

function commitmentOf(clause: Clause, { asOf, binding, hadHappened }: Circumstances): readonly Commitment[] {
  const { fulfilledBy = [], breachedBy = [], obligated, beneficiaries, deadline } = clause;
  const isSettled = either([...fulfilledBy, ...breachedBy].map(hadHappened)) === 'yes';
  if (binding === 'no' || isSettled) return [];
  const isOpen = (event: EventId): boolean => hadHappened(event) === 'cannot tell';
  return [
    {
      clause,
      owedBy: obligated,
      owedTo: beneficiaries,
      due: dueOn(deadline, asOf),
      binding,
      mayBeFulfilledBy: fulfilledBy.filter(isOpen),
      mayBeBreachedBy: breachedBy.filter(isOpen),
    },
  ];
}

function happenedBy(event: SettlingEvent | undefined, asOf: Day): Answer {
  if (!event) return 'cannot tell';
  if (event.modality !== 'occurred') return 'no';
  return event.date ? isOnOrBefore(event.date, asOf) : 'cannot tell';
}

function bindingOf(statuses: readonly Status[]): Answer {
  const answers = new Set(statuses.map((status) => binds[status]));
  const [only] = answers;
  return answers.size === 1 && only !== undefined ? only : 'cannot tell';
}

function byUrgency(one: Commitment, other: Commitment): number {
  return (
    dueOrder.indexOf(one.due) - dueOrder.indexOf(other.due) ||
    compareSpans(spanOf(one.clause.deadline), spanOf(other.clause.deadline)) ||
    compareTexts(one.clause.agreement, other.clause.agreement) ||
    one.clause.ordinal - other.clause.ordinal ||
    compareTexts(one.clause.id, other.clause.id)
  );
}
