import type { Agreement } from '../../records/agreement.ts';
import type { Event } from '../../records/event.ts';
import type { AnyRecord } from '../../registry.ts';
import type { AgreementRole } from '../../taxonomy/roles.ts';
import type { TieKind } from '../../taxonomy/tie-kinds.ts';
import type { ActorId, RecordId } from '../../values/id.ts';
import type { Interval } from '../../values/interval.ts';
import type { Answer } from '../answers.ts';
import { answerOf, type ByKind } from '../by-kind.ts';
import { agreementSpans } from '../time/agreement-spans.ts';
import { type DayRange, endsOf, fallsWithin, type Span, spanOf, touches } from '../time/spans.ts';
import { type EventTie, eventTies } from './event-ties.ts';

/** The record that makes a tie, the days on which it may have held, and whether it did in the window asked about. */
export interface TieGround {
  readonly record: RecordId;
  /** From the first day that it may have held or happened to the last; an open side sorts before or after every day. */
  readonly span: Span;
  readonly inside: Exclude<Answer, 'no'>;
  /** True where the event is told as planned or announced, not as having occurred. */
  readonly planned: boolean;
}

/**
 * Ties of one kind on one ground, not yet written out pair by pair: everyone in `from` to everyone in `to`; without `to`,
 * those in `from` to one another. A conference of two hundred is one bond, and 19,900 ties only where they are wanted.
 */
export interface Bond {
  readonly kind: TieKind;
  readonly from: readonly ActorId[];
  readonly to?: readonly ActorId[];
  readonly ground: TieGround;
}

type Draft = Omit<Bond, 'ground'>;

/**
 * The bonds that records make within a window, in the order of the records. A relation that nobody dates (what an actor is
 * part of, or acts for) may hold on any day. An agreement ties on the day that it was made. In time linear in the records.
 */
export function bondsOf(records: readonly AnyRecord[], window: DayRange): readonly Bond[] {
  const madeOn = agreementSpans(records);
  const organisations = organisationsOf(records);
  const table: ByKind<readonly Bond[]> = {
    office: () => [],
    place: () => [],
    clause: () => [],
    source: () => [],
    actor: (actor) =>
      grounded(holding(actor.id, {}, window), [
        ...('partOf' in actor ? oneTo('part-of', actor.id, actor.partOf) : []),
        ...('actsFor' in actor ? oneTo('acts-for', actor.id, actor.actsFor) : []),
      ]),
    tenure: ({ id, interval, person, office }) =>
      grounded(holding(id, interval, window), oneTo('holds-office', person, organisations.get(office))),
    recognition: ({ id, interval, by, of }) => grounded(holding(id, interval, window), oneTo('recognises', by, of)),
    agreement: (agreement) =>
      grounded(happening(agreement.id, madeOn(agreement.id) ?? spanOf(undefined), window), agreementDrafts(agreement)),
    event: (event) => grounded(eventGround(event, window), eventDrafts(event)),
  };
  return records.flatMap((record) => answerOf(table, record));
}

function organisationsOf(records: readonly AnyRecord[]): ReadonlyMap<string, ActorId> {
  return new Map(
    records.flatMap((record): (readonly [string, ActorId])[] => (record.record === 'office' ? [[record.id, record.organisation]] : [])),
  );
}

function grounded(ground: TieGround | undefined, drafts: readonly Draft[]): readonly Bond[] {
  return ground ? drafts.map((draft) => ({ ...draft, ground })) : [];
}

function happening(record: RecordId, span: Span, window: DayRange): TieGround | undefined {
  const inside = fallsWithin(span, window);
  return inside === 'no' ? undefined : { record, span, inside, planned: false };
}

function holding(record: RecordId, interval: Interval, window: DayRange): TieGround | undefined {
  const ends = endsOf(interval);
  const inside = touches(ends, window);
  return inside === 'no' ? undefined : { record, span: { first: ends.from.first, last: ends.to.last }, inside, planned: false };
}

/** What was denied, or did not happen, ties nobody. */
function eventGround({ id, date, modality }: Event, window: DayRange): TieGround | undefined {
  if (modality === 'denied' || modality === 'did-not-happen') return undefined;
  const ground = happening(id, spanOf(date), window);
  return ground && { ...ground, planned: modality !== 'occurred' };
}

const thirdParties: readonly AgreementRole[] = ['mediator', 'guarantor', 'witness', 'host', 'depositary'];

/** Parties are bound to one another; whoever helped the agreement along is tied to them (Vienna Convention, articles 2(1)(g), 7, 76-77). */
function agreementDrafts({ participations }: Agreement): readonly Draft[] {
  const parties = actorsIn(participations, ['party']);
  const third = actorsIn(participations, thirdParties);
  return [
    ...(parties.length > 1 ? [{ kind: 'co-party', from: parties } as const] : []),
    ...(third.length > 0 && parties.length > 0 ? [{ kind: 'third-party', from: third, to: parties } as const] : []),
    ...inTheNameOf(participations),
  ];
}

function eventDrafts({ type, participations }: Event): readonly Draft[] {
  return [...(eventTies[type] ?? []).flatMap((tie) => draftOf(tie, participations)), ...inTheNameOf(participations)];
}

interface Part<Role extends string> {
  readonly actor: ActorId;
  readonly role: Role;
  readonly onBehalfOf?: ActorId;
}

function draftOf({ kind, from, to, unless = [] }: EventTie, parts: Event['participations']): readonly Draft[] {
  const those = actorsIn(parts, from);
  if (actorsIn(parts, unless).length > 0 || those.length === 0) return [];
  return to ? [{ kind, from: those, to: actorsIn(parts, to) }] : [{ kind, from: those }];
}

/** Whoever signs, or acts, for another (full powers: Vienna Convention, articles 2(1)(c) and 7). */
function inTheNameOf(parts: readonly Part<string>[]): readonly Draft[] {
  return parts.flatMap(({ actor, role, onBehalfOf }) => oneTo(role === 'signatory' ? 'signed-for' : 'on-behalf-of', actor, onBehalfOf));
}

function oneTo(kind: TieKind, from: ActorId, to: ActorId | undefined): readonly Draft[] {
  return to ? [{ kind, from: [from], to: [to] }] : [];
}

function actorsIn<Role extends string>(parts: readonly Part<Role>[], roles: readonly Role[]): readonly ActorId[] {
  return [...new Set(parts.filter(({ role }) => roles.includes(role)).map(({ actor }) => actor))];
}
