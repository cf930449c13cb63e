import type {
  ActorKind,
  AgreementRole,
  CountryCode,
  EventRole,
  EventType,
  Field,
  Force,
  FuzzyDate,
  Instrument,
  LocalizedText,
  Modality,
  Name,
  Nature,
  TopicCode,
} from '@mithaq/domain';
import type { Confidence, Span } from '../found.ts';

/**
 * What a text says of one thing, ready to be accepted whole: an agreement with its clauses and events, an event that concerns none, or
 * somebody new. It holds everything that its records need: whoever is new to the register is among its parts.
 */
export interface Proposal {
  /** The key of its main part: the same whenever the same text is read with the same findings. */
  readonly key: string;
  /** What it is about, in both interface languages: "agreement between Italy and the GNA, signed 4 December 2020 in Rome: 9 clauses". */
  readonly title: LocalizedText;
  /** The main part first: the agreement, else the event or the newcomer; then clauses and events in the order of the text; then newcomers. */
  readonly parts: readonly [Part, ...Part[]];
}

/** The kinds of record that a text can give. */
export type PartKind = 'agreement' | 'clause' | 'event' | 'actor' | 'place' | 'office';

/** What a text says of one record: one that it makes new, or one that the register has. An editor may drop it, and take it back. */
export interface Part {
  /** Names the part within its proposal, and for good within its text: editors' choices are kept under it. */
  readonly key: string;
  readonly record: PartKind;
  /** Our own wording, never the source's. */
  readonly label: LocalizedText;
  /** The key of the part without which it means nothing: a clause's agreement. */
  readonly of?: string;
  readonly values: readonly ProposedValue[];
  /** Where it is told: the noun that means the agreement, the clause's passage, the event's verb. */
  readonly passages: readonly Passage[];
  /** The record of the register that the reader knew it by while reading, by its name. */
  readonly known?: string;
  readonly confidence: Confidence;
  /** Why the reader believes so, for the editor; one for each finding that it was made of. */
  readonly reasons: readonly LocalizedText[];
  /** What its findings rest on (`Judged.basis`), each once: what is counted when an editor judges it. */
  readonly bases: readonly string[];
}

/** Words of the text that give a value, and who is quoted in them. */
export interface Passage extends Span {
  readonly attributedTo?: Reference;
}

/** What a value names: a record of the register, or another part of the same proposal by its key. */
export type Reference = { readonly record: string } | { readonly part: string };

/** Somebody's part in an agreement or an event. */
export interface Participation {
  readonly actor: Reference;
  readonly role: AgreementRole | EventRole;
  readonly onBehalfOf?: Reference;
  readonly capacity?: Reference;
}

/** One value of one property, or one element where the property is a list, and every passage that gives it. */
export interface Said<Property extends string, Value> {
  /** Names the value within its proposal, and for good within its text. */
  readonly key: string;
  readonly property: Property;
  readonly value: Value;
  /** Empty for what is ours to say and no source has to back: the nature of an agreement, the kind of an actor. */
  readonly passages: readonly Passage[];
  /**
   * Another reading of a property that has one value: coarser than it ("November 2019" where a day is told), or at odds with it. It is
   * stated beside the value and does not stand on the record.
   */
  readonly isBeside?: true;
}

/** A value that a text gives, by its property. */
export type ProposedValue =
  | Said<'names', Name>
  | Said<'instrument', Instrument>
  | Said<'nature', Nature>
  | Said<'fields', Field>
  | Said<'participations', Participation>
  | Said<'topics', TopicCode>
  | Said<'obligated', Reference>
  | Said<'beneficiaries', Reference>
  | Said<'force', Force>
  | Said<'deadline', FuzzyDate>
  | Said<'type', EventType>
  | Said<'modality', Modality>
  | Said<'date', FuzzyDate>
  | Said<'place', Reference>
  | Said<'agreements', Reference>
  | Said<'kind', ActorKind>
  | Said<'countries', CountryCode>
  | Said<'country', CountryCode>
  | Said<'organisation', Reference>;

/** A property that a text can give a value of. */
export type ProposedProperty = ProposedValue['property'];

/** The values of a property, as its part holds them. */
export type ValueOf<Property extends ProposedProperty> = Extract<ProposedValue, { readonly property: Property }>;

/** The values that a part gives of one property, in their order. */
export function valuesOf<Property extends ProposedProperty>(
  { values }: Pick<Part, 'values'>,
  property: Property,
): readonly ValueOf<Property>[] {
  return values.filter((one): one is ValueOf<Property> => one.property === property);
}

/** The one value of a property that stands on the record, where the text gives one. */
export function toldValue<Property extends ProposedProperty>(
  part: Pick<Part, 'values'>,
  property: Property,
): ValueOf<Property>['value'] | undefined {
  const standing = valuesOf(part, property).find(({ isBeside }) => !isBeside);
  return standing && valueIn(standing);
}

function valueIn<One extends ProposedValue>({ value }: One): One['value'] {
  return value;
}

/** The parts of a proposal that are of one kind, in their order. */
export function partsOf({ parts }: Pick<Proposal, 'parts'>, record: PartKind): readonly Part[] {
  return parts.filter((part) => part.record === record);
}

/** A reference as one text, for looking up and comparing. */
export function referenceKey(reference: Reference): string {
  return 'record' in reference ? reference.record : reference.part;
}
