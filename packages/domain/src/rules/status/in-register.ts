import { MithaqError } from '../../errors.ts';
import type { Actor } from '../../records/actor.ts';
import type { Agreement } from '../../records/agreement.ts';
import type { Event } from '../../records/event.ts';
import type { Office } from '../../records/office.ts';
import type { Recognition } from '../../records/recognition.ts';
import { indexRegister, type Register, type RegisterIndex } from '../../register.ts';
import type { AnyRecord, RecordKind, RecordOf } from '../../registry.ts';
import type { Day } from '../../values/fuzzy-date.ts';
import type { ActorId, AgreementId } from '../../values/id.ts';
import { disputes } from '../disputes/disputes.ts';
import type { StatusDoubt } from './doubts.ts';
import type { LaterAgreement } from './later.ts';
import { type AgreementStatus, agreementStatus, type StatusContext } from './status.ts';

/**
 * The status of an agreement of a register as of a day, with all that the register knows of it: its events, what sources
 * say otherwise of them, later agreements that supersede or renew it, who its makers are part of and act for, their rivals,
 * and who recognised whom. See `agreementStatus` for the rules. Asked about many agreements, give it an index
 * (`indexRegister`), or each answer prepares the register anew.
 * @throws MithaqError `not-found` where the register has no such agreement
 */
export function statusOf(register: Register | RegisterIndex, id: AgreementId, asOf: Day): AgreementStatus<StatusDoubt> {
  const index = 'referring' in register ? register : indexRegister(register);
  const { events, context } = statusMatter(index, id);
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
  const parts = [...agreement.participations, ...events.flatMap(({ participations }) => participations)];
  const offices = [...new Set(parts.flatMap(({ capacity }) => capacity ?? []))].flatMap((office) => index.find('office', office) ?? []);
  const actors = actorsAround(index, [
    ...parts.flatMap(({ actor, onBehalfOf }) => (onBehalfOf ? [actor, onBehalfOf] : [actor])),
    ...offices.map((office: Office) => office.organisation),
  ]);
  return {
    events,
    context: {
      agreement,
      actors,
      offices,
      recognitions: recognitionsOf(index, actors),
      disputes: disputes(events.flatMap((event) => index.statementsOf(event.id))),
      later: laterThan(index, id, new Set([id])),
    },
  };
}

function referring<Kind extends RecordKind>(index: RegisterIndex, id: string, kind: Kind): readonly RecordOf<Kind>[] {
  return index.referring(id).filter((record: AnyRecord): record is RecordOf<Kind> => record.record === kind);
}

function eventsOf(index: RegisterIndex, id: AgreementId): readonly Event[] {
  return referring(index, id, 'event').filter(({ agreements }) => agreements.includes(id));
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
function laterThan(index: RegisterIndex, id: AgreementId, seen: Set<AgreementId>): readonly LaterAgreement[] {
  return referring(index, id, 'agreement').flatMap((agreement) => {
    const relation = relationTo(agreement, id);
    if (relation === undefined || seen.has(agreement.id)) return [];
    seen.add(agreement.id);
    const further = relation === 'renews' ? laterThan(index, agreement.id, seen) : [];
    return [{ agreement, relation, events: eventsOf(index, agreement.id) }, ...further];
  });
}

function relationTo({ lineage }: Agreement, id: AgreementId): LaterAgreement['relation'] | undefined {
  const relations = lineage.filter(({ agreement }) => agreement === id).map(({ relation }) => relation);
  return (['supersedes', 'renews'] as const).find((relation) => relations.includes(relation));
}
