import type { EventFound, ReadParticipation, Span } from '../../found.ts';
import type { Participation, Passage, Said } from '../proposal.ts';
import { referenceKey } from '../proposal.ts';
import type { ToldAgreement } from './agreements.ts';
import { partIn, speakerOf } from './event-part.ts';
import { groupedBy } from './grouped.ts';
import { joined, togetherIn } from './passages.ts';
import { said } from './said.ts';
import type { Subjects } from './subjects.ts';

interface Told {
  readonly value: Participation;
  readonly passages: readonly Passage[];
}

/** The acts by which one becomes a party. */
const consents: ReadonlySet<string> = new Set(['signature', 'initialling', 'ratification', 'acceptance', 'accession']);
/** Who takes part in a signature, and so may be bound by it. */
const bound: ReadonlySet<string> = new Set(['signatory', 'participant', 'actor']);

/**
 * Who takes part in an agreement: as the phrases that mean it say, and, where those name fewer than two parties, as its signature shows.
 * A person is no party but signs, in somebody's name: that one is the party.
 */
export function agreementParticipations(text: string, key: string, told: ToldAgreement, subjects: Subjects) {
  const named = told.phrases.flatMap((phrase) => phrase.participations.map((part) => toldBy(text, part, phrase)));
  const signing = told.events.flatMap((event) => event.filter(isConsent).flatMap((one) => signatoriesIn(text, one)));
  const byWords = named.flatMap((one) => asBound(one, subjects));
  const bySignature = signing.flatMap((one) => asBound(one, subjects));
  const parties = byWords.filter(isParty);
  const isToldWell = new Set(parties.map(({ value }) => referenceKey(value.actor))).size > 1;
  return onePerActor(key, [...byWords, ...(isToldWell ? bySignature.filter((one) => !isParty(one)) : bySignature)]);
}

/** Whether an event shows who makes an agreement: an act of consent, or one that is to come. */
export function isConsent({ type, modality }: EventFound): boolean {
  return consents.has(type) && (modality === 'occurred' || modality === 'planned' || modality === 'announced');
}

function toldBy(text: string, part: ReadParticipation<Participation['role']>, phrase: Span): Told {
  return { value: partIn(part), passages: togetherIn(text, [phrase, part.actor, part.onBehalfOf, part.capacity]) };
}

function signatoriesIn(text: string, event: EventFound): readonly Told[] {
  return event.participations
    .filter(({ role }) => bound.has(role))
    .map((part) => ({
      value: { ...partIn(part), role: 'party' },
      passages: togetherIn(text, [event, part.actor, part.onBehalfOf, part.capacity], speakerOf(event)),
    }));
}

/** A person signs; whoever is signed for is bound. */
function asBound(told: Told, { actorKindOf }: Subjects): readonly Told[] {
  const { actor, role, onBehalfOf } = told.value;
  const isPersonal = actorKindOf(actor) === 'person' && (role === 'party' || role === 'signatory');
  if (!isPersonal) return [told];
  const signs: Told = { ...told, value: { ...told.value, role: 'signatory' } };
  return onBehalfOf ? [{ ...told, value: { actor: onBehalfOf, role: 'party' } }, signs] : [signs];
}

function isParty({ value }: Told): boolean {
  return value.role === 'party';
}

/** An actor has one part in each role; the fullest telling of it stands. */
function onePerActor(key: string, told: readonly Told[]): readonly Said<'participations', Participation>[] {
  const byPart = groupedBy(
    told.filter(({ passages }) => passages.length > 0),
    ({ value }) => `${value.role} ${referenceKey(value.actor)}`,
  );
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
