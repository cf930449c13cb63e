import fc from 'fast-check';
import {
  actorKinds,
  agreementRoles,
  eventRoles,
  eventTypes,
  fields,
  forces,
  instruments,
  lineages,
  modalities,
  natures,
  type RecordKind,
  recognitionForms,
  rights,
  sourceTypes,
  taxonomy,
  textAvailabilities,
} from '../index.ts';
import {
  anyAddress,
  anyFigure,
  anyFuzzyDate,
  anyInterval,
  anyLanguage,
  anyLocalizedText,
  anyNames,
  anyNumber,
  anySha256,
  anyText,
  type Fields,
  objectOf,
  oneOf,
} from './arbitrary-values.ts';
import { anyDay } from './records.ts';

/** The ids of one kind that a record may name. */
export type IdsOf = (kind: RecordKind) => readonly string[];

interface Vocabulary<Code extends string> {
  readonly terms: readonly { readonly code: Code }[];
}

/** A code of a vocabulary. */
export const codeOf = <Code extends string>({ terms }: Vocabulary<Code>): fc.Arbitrary<Code> => oneOf(terms.map(({ code }) => code));

/** A record that is named, where there is one. */
export const nameOne = (ids: readonly string[]): fc.Arbitrary<string> | undefined => (ids.length === 0 ? undefined : oneOf(ids));

const nameSome = (ids: readonly string[]): fc.Arbitrary<string[]> => fc.array(oneOf(ids), { maxLength: ids.length === 0 ? 0 : 3 });

const anyCountry = fc.constantFrom('LY', 'TR', 'EG', 'AE', 'FR', 'IT', 'TN');

function participation(ids: IdsOf, role: fc.Arbitrary<string>): fc.Arbitrary<unknown> {
  return objectOf({ actor: nameOne(ids('actor')), role }, { onBehalfOf: nameOne(ids('actor')), capacity: nameOne(ids('office')) });
}

const some = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value[]> => fc.array(value, { maxLength: 3 });

const publisher = (ids: IdsOf): fc.Arbitrary<unknown> =>
  fc.oneof(objectOf({ actor: nameOne(ids('actor')) }), objectOf({ name: anyLocalizedText }));

function actorOf(ids: IdsOf): fc.Arbitrary<unknown> {
  const partOf = nameOne(ids('actor'));
  const own: Readonly<Partial<Record<string, Fields>>> = { state: {}, person: {}, authority: { partOf, actsFor: partOf } };
  return codeOf(actorKinds).chain((kind) =>
    objectOf(
      { kind: fc.constant(kind), names: anyNames, countries: some(anyCountry) },
      {
        wikidata: fc.integer({ min: 1, max: 9_999_999 }).map((number) => `Q${number}`),
        notes: anyLocalizedText,
        ...(own[kind] ?? { partOf }),
      },
    ),
  );
}

function eventOf(ids: IdsOf): fc.Arbitrary<unknown> {
  const takesEffect = { takesEffect: anyFuzzyDate };
  const until = { until: anyFuzzyDate };
  const own: Readonly<Partial<Record<string, Fields>>> = {
    denunciation: takesEffect,
    'withdrawal-from-agreement': takesEffect,
    termination: takesEffect,
    'ceasefire-declared': until,
    suspension: until,
    'provisional-application': until,
    appointment: { office: nameOne(ids('office')) },
  };
  return codeOf(eventTypes).chain((type) =>
    objectOf(
      {
        type: fc.constant(type),
        label: anyLocalizedText,
        participations: some(participation(ids, codeOf(eventRoles))),
        agreements: nameSome(ids('agreement')),
        clauses: nameSome(ids('clause')),
        modality: codeOf(modalities),
        figures: some(anyFigure),
      },
      { date: anyFuzzyDate, place: nameOne(ids('place')), realises: nameOne(ids('event')), ...own[type] },
    ),
  );
}

function sourceOf(ids: IdsOf): fc.Arbitrary<unknown> {
  return objectOf(
    {
      type: codeOf(sourceTypes),
      label: anyLocalizedText,
      language: anyLanguage,
      derivedFrom: some(publisher(ids)),
      text: objectOf({ sha256: anySha256, length: fc.nat() }),
      rights: codeOf(rights),
      sample: fc.boolean(),
    },
    {
      title: objectOf({ value: anyText(), language: anyLanguage }),
      publisher: publisher(ids),
      author: anyText(),
      published: objectOf({ date: anyFuzzyDate, inferred: fc.boolean() }),
      retrieved: anyDay,
      url: anyAddress,
      archivedUrl: anyAddress,
      copyOf: nameOne(ids('source')),
    },
  );
}

function agreementOf(ids: IdsOf): fc.Arbitrary<unknown> {
  const earlier = nameOne(ids('agreement'));
  return objectOf({
    label: anyLocalizedText,
    names: anyNames,
    instrument: codeOf(instruments),
    nature: codeOf(natures),
    fields: some(codeOf(fields)),
    participations: some(participation(ids, codeOf(agreementRoles))),
    lineage: earlier === undefined ? fc.constant([]) : some(objectOf({ relation: codeOf(lineages), agreement: earlier })),
    textAvailability: codeOf(textAvailabilities),
  });
}

function clauseOf(ids: IdsOf): fc.Arbitrary<unknown> {
  return objectOf(
    {
      agreement: nameOne(ids('agreement')),
      ordinal: fc.integer({ min: 1, max: 500 }),
      label: anyLocalizedText,
      topics: fc.array(oneOf(taxonomy.topics.map(({ code }) => code)), { minLength: 1, maxLength: 3 }),
      obligated: nameSome(ids('actor')),
      beneficiaries: nameSome(ids('actor')),
    },
    {
      number: anyText(),
      text: anyLocalizedText,
      force: codeOf(forces),
      deadline: anyFuzzyDate,
      fulfilledBy: nameSome(ids('event')),
      breachedBy: nameSome(ids('event')),
    },
  );
}

const anyCoordinates = objectOf({
  latitude: anyNumber(-90, 90),
  longitude: anyNumber(-180, 180),
  precision: fc.constantFrom('exact', 'near', 'district', 'region', 'country'),
});

/** The fields of each kind of record that are its own: all but what identifies it. */
export const bodies: Readonly<Record<RecordKind, (ids: IdsOf) => fc.Arbitrary<unknown>>> = {
  actor: actorOf,
  office: (ids) => objectOf({ names: anyNames, organisation: nameOne(ids('actor')) }),
  tenure: (ids) => objectOf({ office: nameOne(ids('office')), person: nameOne(ids('actor')), interval: anyInterval }),
  recognition: (ids) =>
    objectOf({ by: nameOne(ids('actor')), of: nameOne(ids('actor')), as: codeOf(recognitionForms), interval: anyInterval }),
  place: (ids) => objectOf({ names: anyNames }, { country: anyCountry, within: nameOne(ids('place')), coordinates: anyCoordinates }),
  agreement: agreementOf,
  clause: clauseOf,
  event: eventOf,
  source: sourceOf,
};
