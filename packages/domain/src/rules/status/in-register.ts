import { MithaqError } from '../../errors.ts';
import type { Actor } from '../../records/actor.ts';
import type { Agreement } from '../../records/agreement.ts';
import type { Event, EventParticipation } from '../../records/event.ts';
import type { Office } from '../../records/office.ts';
import type { Recognition } from '../../records/recognition.ts';
import type { Register, RegisterIndex } from '../../register.ts';
import type { Day } from '../../values/fuzzy-date.ts';
import type { ActorId, AgreementId } from '../../values/id.ts';
import { type Dispute, disputes } from '../disputes/disputes.ts';
import { eventsOf, indexed, referring } from '../look-ups.ts';
import type { StatusDoubt } from './doubts.ts';
import type { LaterAgreement } from './later.ts';
import { type AgreementStatus, agreementStatus, type StatusContext } from './status.ts';

/**
 * The status of an agreement of a register as of a day, with all that the register knows of it: its events, what sources
 * say otherwise of them, later agreements that supersede or renew it, who its makers are part of and act for, their rivals,
 * and who recognised whom. `agreementStatus` has the rules, which are those of the Vienna Convention on the Law of Treaties
 * (1969), articles 10 to 25, 54 to 72, with the UN Treaty Collection's glossary of treaty actions. Asked about many agreements, give it an index
 * (`indexRegister`), or each answer prepares the register anew.
 * @throws MithaqError `not-found` where the register has no such agreement; `too-many-events`
 */
export function statusOf(register: Register | RegisterIndex, id: AgreementId, asOf: Day): AgreementStatus<StatusDoubt> {
  const { events, context } = statusMatter(indexed(register), id);
  return agreementStatus(events, asOf, context);
}

/** What a register tells of an agreement's status: the events that concern it, and the rest that bears on them. */
export interface StatusMatter {
  readonly events: readonly Event[];
  readonly context: StatusContext;
}

/**
 * Gathers from a register what an agreement's status is derived from; for `agreementStatus`, and for `consents`.
 * @throws MithaqError `not-found` where the register has no such agreement
 */
export function statusMatter(index: RegisterIndex, id: AgreementId): StatusMatter {
  const agreement = index.find('agreement', id);
  if (!agreement) throw new MithaqError('not-found', { key: id }, ['id']);
  const events = eventsOf(index, id);
  const later = laterThan(index, id);
  const told = [agreement, ...later.map((one) => one.agreement), ...events, ...later.flatMap((one) => one.events)];
  const parts = told.flatMap(({ participations = [] }): readonly Part[] => participations);
  const offices = [...new Set(parts.flatMap(({ capacity }) => capacity ?? []))].flatMap((office) => index.find('office', office) ?? []);
  const actors = actorsAround(index, [
    ...parts.flatMap(({ actor, onBehalfOf }) => (onBehalfOf ? [actor, onBehalfOf] : [actor])),
    ...offices.map((office: Office) => office.organisation),
  ]);
  const recognitions = recognitionsOf(index, actors);
  return { events, context: { agreement, actors, offices, recognitions, disputes: disputesOf(index, events), later } };
}

type Part = Pick<EventParticipation, 'actor' | 'onBehalfOf' | 'capacity'>;

function disputesOf(index: RegisterIndex, events: readonly Event[]): readonly Dispute[] {
  return disputes(events.flatMap((event) => index.statementsOf(event.id)));
}

/** The actors with these ids, all that they are part of or act for, and all others that act for the same states. */
function actorsAround(index: RegisterIndex, ids: readonly ActorId[]): readonly Actor[] {
  const found = new Map<ActorId, Actor>();
  const left = [...ids];
  for (let id = left.pop(); id !== undefined; id = left.pop()) {
    const actor = found.has(id) ? undefined : index.find('actor', id);
    if (!actor) continue;
    found.set(id, actor);
    left.push(...actorsNextTo(index, actor));
  }
  return [...found.values()];
}

function actorsNextTo(index: RegisterIndex, actor: Actor): readonly ActorId[] {
  const whole = 'partOf' in actor && actor.partOf ? [actor.partOf] : [];
  const state = 'actsFor' in actor && actor.actsFor ? [actor.actsFor] : [];
  const claimants =
    actor.kind === 'state' ? referring(index, actor.id, 'actor').filter((one) => 'actsFor' in one && one.actsFor === actor.id) : [];
  return [...whole, ...state, ...claimants.map(({ id }) => id)];
}

function recognitionsOf(index: RegisterIndex, actors: readonly Actor[]): readonly Recognition[] {
  return actors.flatMap(({ id }) => referring(index, id, 'recognition').filter(({ of }) => of === id));
}

/** The agreements that supersede or renew this one; and through one that renews it, those that do so to that one. */
function laterThan(index: RegisterIndex, id: AgreementId): readonly LaterAgreement[] {
  const found: LaterAgreement[] = [];
  const seen = new Set([id]);
  const left = [id];
  for (let earlier = left.pop(); earlier !== undefined; earlier = left.pop()) {
    for (const agreement of referring(index, earlier, 'agreement')) {
      const relation = relationTo(agreement, earlier);
      if (relation === undefined || seen.has(agreement.id)) continue;
      seen.add(agreement.id);
      const events = eventsOf(index, agreement.id);
      found.push({ agreement, relation, events, disputes: disputesOf(index, events) });
      if (relation === 'renews') left.push(agreement.id);
    }
  }
  return found;
}

function relationTo({ lineage }: Agreement, id: AgreementId): LaterAgreement['relation'] | undefined {
  const relations = lineage.filter(({ agreement }) => agreement === id).map(({ relation }) => relation);
  return (['supersedes', 'renews'] as const).find((relation) => relations.includes(relation));
}
