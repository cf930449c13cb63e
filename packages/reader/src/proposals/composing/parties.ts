import type { ActorKind, AgreementRole, EventRole } from '@mithaq/domain';
import type { EventFound, ReadParticipation, Span } from '../../found.ts';
import type { Participation, Passage, Reference, Said } from '../proposal.ts';
import { referenceKey } from '../proposal.ts';
import type { ToldAgreement } from './agreements.ts';
import { partIn, wordsOf } from './event-part.ts';
import { groupedBy } from './grouped.ts';
import { joined } from './passages.ts';
import { isBacked, said } from './said.ts';
import { referenceTo, type Subjects } from './subjects.ts';

interface Told {
  readonly value: Participation;
  readonly passages: readonly Passage[];
}

/** The acts by which one becomes a party. */
const consents: ReadonlySet<string> = new Set(['signature', 'initialling', 'ratification', 'acceptance', 'accession']);
const signings: ReadonlySet<string> = new Set(['signature', 'initialling']);
/** What parliaments and councils do with an agreement that others make. */
const decisions: ReadonlySet<string> = new Set(['approval', 'ratification', 'rejection', 'vote']);
/** Who takes part in a signature, and so may be bound by it. */
const bound: ReadonlySet<string> = new Set(['signatory', 'participant', 'actor']);
/** What somebody is to the agreement, too, who is that to its signature. */
const lasting: ReadonlySet<string> = new Set<EventRole & AgreementRole>(['mediator']);

/**
 * Who takes part in an agreement: as the phrases that mean it say, and, where those name fewer than two parties, as its signature shows.
 * A person is no party but signs, in somebody's name: that one is the party.
 */
export function agreementParticipations(text: string, key: string, told: ToldAgreement, subjects: Subjects) {
  const acts = told.events.flat();
  const deciding = decidingIn(acts, subjects);
  const named = told.phrases
    .flatMap((phrase) => phrase.participations.map((part) => toldBy(text, part, phrase)))
    .filter(({ value }) => !deciding.has(referenceKey(value.actor)));
  const signing = acts
    .filter(isConsent)
    .flatMap((one) => (signings.has(one.type) ? signatoriesIn(text, one) : ratifyingIn(text, one, subjects)));
  const byWords = named.flatMap((one) => asBound(one, subjects));
  const bySignature = signing.flatMap((one) => asBound(one, subjects));
  const parties = byWords.filter(isParty);
  const isToldWell = new Set(parties.map(({ value }) => referenceKey(value.actor))).size > 1;
  const taking = [...byWords, ...(isToldWell ? bySignature.filter((one) => !isParty(one)) : bySignature)];
  return onePerActor(key, withoutOrgans(taking, subjects));
}

/** Whether an event shows who makes an agreement: an act of consent, or one that is to come. */
export function isConsent({ type, modality }: EventFound): boolean {
  return consents.has(type) && (modality === 'occurred' || modality === 'planned' || modality === 'announced');
}

/** The bodies that decide on an agreement: they are no parties, though the words name them beside it. */
function decidingIn(acts: readonly EventFound[], { actorKindOf }: Subjects): ReadonlySet<string> {
  const actors = acts.flatMap(({ type, participations }) =>
    decisions.has(type) ? participations.map(({ actor }) => referenceTo(actor.referent)) : [],
  );
  return new Set(actors.filter((actor) => actorKindOf(actor) === 'body').map(referenceKey));
}

function toldBy(text: string, part: ReadParticipation<Participation['role']>, phrase: Span): Told {
  return { value: partIn(part), passages: wordsOf(text, phrase, part) };
}

function signatoriesIn(text: string, event: EventFound): readonly Told[] {
  return event.participations
    .filter(({ role }) => bound.has(role) || lasting.has(role))
    .map((part) => ({
      value: { ...partIn(part), role: lasting.has(part.role) ? part.role : 'party' },
      passages: wordsOf(text, event, part),
    }));
}

/** Whoever ratifies binds himself, or the state in whose name he does; a president or a parliament signs nothing by it. */
function ratifyingIn(text: string, event: EventFound, { actorKindOf }: Subjects): readonly Told[] {
  return signatoriesIn(text, event).flatMap((told): readonly Told[] => {
    const { actor, onBehalfOf } = told.value;
    const kind = actorKindOf(actor);
    if (onBehalfOf) return [{ ...told, value: { actor: onBehalfOf, role: 'party' } }];
    return kind === 'person' || kind === 'body' ? [] : [told];
  });
}

/** A person signs; whoever is signed for is bound. */
function asBound(told: Told, { actorKindOf }: Subjects): readonly Told[] {
  const { actor, role, onBehalfOf } = told.value;
  const isPersonal = actorKindOf(actor) === 'person' && (role === 'party' || role === 'signatory');
  if (!isPersonal) return [told];
  const signs: Told = { ...told, value: { ...told.value, role: 'signatory' } };
  return onBehalfOf ? [{ ...told, value: { actor: onBehalfOf, role: 'party' } }, signs] : [signs];
}

/** What belongs to a state and binds it. An authority may act for it beside another, and stays. */
const organs: ReadonlySet<ActorKind> = new Set<ActorKind>(['ministry', 'body', 'force']);

/** The state is the party, where its organ is named beside it: whoever signs for the organ signs for the state. */
function withoutOrgans(told: readonly Told[], { actorKindOf, countryOf }: Subjects): readonly Told[] {
  const parties = told.filter(isParty).map(({ value }) => value.actor);
  const states = new Set(parties.flatMap((actor) => (actorKindOf(actor) === 'state' ? (countryOf(actor) ?? []) : [])));
  const isOrgan = (actor: Reference): boolean => {
    const [kind, country] = [actorKindOf(actor), countryOf(actor)];
    return kind !== undefined && organs.has(kind) && country !== undefined && states.has(country);
  };
  return told.filter((one) => !(isParty(one) && isOrgan(one.value.actor)));
}

function isParty({ value }: Told): boolean {
  return value.role === 'party';
}

/** An actor has one part in each role; the fullest telling of it stands. */
function onePerActor(key: string, told: readonly Told[]): readonly Said<'participations', Participation>[] {
  const byPart = groupedBy(told.filter(isBacked), ({ value }) => `${value.role} ${referenceKey(value.actor)}`);
  return [...byPart.values()].flatMap((same) => {
    const [fullest] = same.toSorted((one, other) => fullness(other.value) - fullness(one.value));
    return fullest
      ? [said(key, 'participations', { value: fullest.value, passages: joined(same.flatMap(({ passages }) => passages)) })]
      : [];
  });
}

function fullness({ onBehalfOf, capacity }: Participation): number {
  return (onBehalfOf ? 1 : 0) + (capacity ? 1 : 0);
}
