import type { EventFound, ReadParticipation, Span } from '../../found.ts';
import type { Part, Participation, Passage, ProposedValue, Reference, Said } from '../proposal.ts';
import { referenceKey } from '../proposal.ts';
import { datesOf, type ToldEvent } from './events.ts';
import { groupedBy } from './grouped.ts';
import { joined, passagesOf, togetherIn } from './passages.ts';
import { sharpestFirst } from './places.ts';
import { eachOnce, isBacked, restingOn, said } from './said.ts';
import { referenceTo, referentKey } from './subjects.ts';

/** An agreement that an event concerns: its part, and where the text means it. */
export interface ConcernedAgreement {
  readonly key: string;
  readonly passages: readonly Passage[];
}

/** What an event's part is made of. */
export interface EventTelling {
  readonly text: string;
  readonly tellings: ToldEvent;
  readonly agreement?: ConcernedAgreement;
}

/** An event as a part of a proposal, still without its label. */
export function eventPart({ text, tellings, agreement }: EventTelling): Omit<Part, 'label'> {
  const [first] = tellings;
  const key = ['event', first.type, first.modality, first.start, ...(agreement ? [agreement.key] : [])].join(':');
  const triggers = tellings.flatMap((one) => passagesOf(text, [one], speakerOf(one)));
  const values: readonly ProposedValue[] = [
    said(key, 'type', { value: first.type, passages: triggers }),
    said(key, 'modality', { value: first.modality, passages: first.modality === 'occurred' ? [] : triggers }),
    ...datesSaid(text, key, tellings),
    ...placesSaid(text, key, tellings),
    ...withoutPrincipals(participationsSaid(text, key, tellings)),
    ...(agreement ? [said(key, 'agreements', { value: { part: agreement.key }, passages: agreement.passages })] : []),
  ];
  return { key, record: 'event', values, passages: triggers, ...restingOn(tellings), ...(agreement && { of: agreement.key }) };
}

/** Whose words an event is told in. */
function speakerOf({ attributedTo }: Pick<EventFound, 'attributedTo'>): Reference | undefined {
  return attributedTo && referenceTo(attributedTo.referent);
}

function datesSaid(text: string, key: string, tellings: ToldEvent): readonly ProposedValue[] {
  const dated = datesOf(tellings).map(({ date, ...span }) => said(key, 'date', { value: date, passages: passagesOf(text, [span]) }));
  return firstStands(eachOnce(dated.filter(isBacked)));
}

function placesSaid(text: string, key: string, tellings: ToldEvent): readonly ProposedValue[] {
  const places = sharpestFirst(tellings.flatMap((one) => (one.place ? [one.place] : [])));
  const values = places.map((place) => said(key, 'place', { value: referenceTo(place.referent), passages: passagesOf(text, [place]) }));
  return firstStands(eachOnce(values.filter(isBacked)));
}

/** Of a property that has one value, the first stands; the others are said beside it. */
function firstStands<Property extends string, Value>(values: readonly Said<Property, Value>[]): readonly Said<Property, Value>[] {
  return values.map((one, at) => (at === 0 ? one : { ...one, isBeside: true }));
}

/** One participation for each actor: what one telling leaves out (in whose name, in which office), another may give. */
function participationsSaid(text: string, key: string, tellings: ToldEvent): readonly Said<'participations', Participation>[] {
  const told = tellings.flatMap((telling) => takingPart(telling).map((part) => ({ telling, part })));
  const byActor = groupedBy(told, ({ part }) => referentKey(part.actor.referent));
  return [...byActor.values()].flatMap((same) => {
    const value = participationOf(same.map(({ part }) => part));
    const passages = same.flatMap(({ telling, part }) => wordsOf(text, telling, part));
    return value && passages.length > 0 ? [said(key, 'participations', { value, passages: joined(passages) })] : [];
  });
}

/** A body that one telling names and for which somebody acts in another takes part through him. */
function withoutPrincipals(parts: readonly Said<'participations', Participation>[]): readonly Said<'participations', Participation>[] {
  const principals = new Set(parts.flatMap(({ value }) => (value.onBehalfOf ? [`${value.role} ${referenceKey(value.onBehalfOf)}`] : [])));
  return parts.filter(({ value }) => !principals.has(`${value.role} ${referenceKey(value.actor)}`));
}

/** Words that name the place name nobody who takes part: "visited Tripoli" has no Tripoli that receives. */
function takingPart({ participations, place }: EventFound): EventFound['participations'] {
  return participations.filter(({ actor }) => place === undefined || actor.start !== place.start || actor.end !== place.end);
}

function participationOf(parts: readonly ReadParticipation<Participation['role']>[]): Participation | undefined {
  const telling = parts.find(({ role }) => role !== 'participant') ?? parts[0];
  const onBehalfOf = parts.find((one) => one.onBehalfOf)?.onBehalfOf;
  const capacity = parts.find((one) => one.capacity)?.capacity;
  return telling && partIn({ ...telling, ...(onBehalfOf && { onBehalfOf }), ...(capacity && { capacity }) });
}

/** A participation as it was read, with references for what its words mean. */
export function partIn({ actor, role, onBehalfOf, capacity }: ReadParticipation<Participation['role']>): Participation {
  return {
    actor: referenceTo(actor.referent),
    role,
    ...(onBehalfOf && { onBehalfOf: referenceTo(onBehalfOf.referent) }),
    ...(capacity && { capacity: referenceTo(capacity.referent) }),
  };
}

/** The words that tell of a participation: those of the event or the agreement, and the names. */
export function wordsOf(
  text: string,
  telling: Span & Pick<EventFound, 'attributedTo'>,
  { actor, onBehalfOf, capacity }: ReadParticipation<Participation['role']>,
): readonly Passage[] {
  return togetherIn(text, [telling, actor, onBehalfOf, capacity], speakerOf(telling));
}
