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

/**
 * What a commitment rests on, the firmest first. `binding`: its agreement is in force. `signed`: its parties signed, approved or
 * ratified it, and nobody tells of its entry into force. `announced`: it is told as agreed, announced or initialled at most; it
 * is owed in politics, and not shown to bind anybody. `unknown`: no source tells what became of the agreement by that day.
 */
export type Ground = 'binding' | 'signed' | 'announced' | 'unknown';

/** A clause that was not fulfilled for sure by a day: who owes it to whom, and how pressing it is. */
export interface Commitment {
  readonly clause: Clause;
  readonly owedBy: readonly ActorId[];
  readonly owedTo: readonly ActorId[];
  readonly due: Due;
  /** The least firm of the grounds that its agreement's possible statuses give; `unknown` only where they give no other. */
  readonly ground: Ground;
  /** Whether it surely rests on that ground or a firmer one: under every status that its agreement may have had. */
  readonly sure: boolean;
  /**
   * Whether its agreement bound its parties in law on that day: `yes` where every status that it may have had was in force, `no`
   * where none of them was signature or more, else `cannot tell`: a signature may bind by itself, and statuses may differ.
   */
  readonly binding: Answer;
  /** Events that had surely breached it by then: it is owed all the same, and so is what follows from the breach. */
  readonly breachedBy: readonly EventId[];
  /** Events whose dates leave open whether they had fulfilled or breached it by then. Empty: surely neither did besides. */
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

/** The ground that an agreement of each status gives; none where nothing is owed: not agreed yet, refused, suspended, ended. */
const groundOf: Readonly<Partial<Record<Status, Ground>>> = {
  announced: 'announced',
  initialled: 'announced',
  signed: 'signed',
  approved: 'signed',
  ratified: 'signed',
  'in-force': 'binding',
  unknown: 'unknown',
};

/**
 * A permission owes nobody anything, and a statement of intent declares an aim and obliges nobody (the taxonomy of forces): neither
 * is ever pending. A best effort is an obligation, of conduct instead of result.
 */
const owesNothing: readonly Force[] = ['permission', 'intent'];

/**
 * The commitments of these clauses that were still open on a day, the most pressing first. A clause is settled by an event
 * that occurred by then and is told to have fulfilled it (Vienna Convention, article 26); where the date leaves that open it
 * stays, and says so. A breach settles nothing: the duty to perform goes on (International Law Commission, Articles on State
 * Responsibility, 2001, article 29), and the other side is but entitled to suspend or end the agreement (Vienna Convention,
 * article 60), which is an event of its own. So a breached commitment stays, with its breaches named. Whether a breach left
 * anything to perform, as one of a duty due on a day that has passed may not, is for the reader to judge. What was merely announced is owed in politics, and bound nobody: `ground` tells the
 * one from the other, so that whoever asks can choose. Nothing is owed under an agreement that was surely still negotiated,
 * suspended, terminated or rejected on that day. In time n log n.
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
    .flatMap((clause) => commitmentOf(clause, { asOf, statuses: statusesOf(clause.agreement), hadHappened }))
    .toSorted(byUrgency);
}

interface Circumstances {
  readonly asOf: Day;
  readonly statuses: readonly Status[];
  readonly hadHappened: (event: EventId) => Answer;
}

function commitmentOf(clause: Clause, { asOf, statuses, hadHappened }: Circumstances): readonly Commitment[] {
  const { fulfilledBy = [], breachedBy = [], obligated, beneficiaries, deadline } = clause;
  const isSettled = either(fulfilledBy.map(hadHappened)) === 'yes';
  const standing = standingOn(statuses);
  if (!standing || isSettled) return [];
  const isOpen = (event: EventId): boolean => hadHappened(event) === 'cannot tell';
  return [
    {
      clause,
      owedBy: obligated,
      owedTo: beneficiaries,
      due: dueOn(deadline, asOf),
      ...standing,
      binding: bindingOf(statuses),
      breachedBy: breachedBy.filter((event) => hadHappened(event) === 'yes'),
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

/** The firmest first. */
const firmness: readonly Ground[] = ['binding', 'signed', 'announced'];

/** On which ground a commitment stands; `undefined` where nothing is owed under any of the statuses. */
function standingOn(statuses: readonly Status[]): Pick<Commitment, 'ground' | 'sure'> | undefined {
  const grounds = statuses.map((status) => groundOf[status]);
  const ground = firmness.findLast((one) => grounds.includes(one));
  if (ground) return { ground, sure: grounds.every((one) => one !== undefined && one !== 'unknown') };
  return statuses.length === 0 || grounds.includes('unknown') ? { ground: 'unknown', sure: false } : undefined;
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
