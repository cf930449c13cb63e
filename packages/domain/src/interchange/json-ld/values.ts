import { isStored } from '../../migrations/migration.ts';
import type { AgreementParticipation } from '../../records/agreement.ts';
import type { EventParticipation, Figure } from '../../records/event.ts';
import type { Place } from '../../records/place.ts';
import type { PublicationDate, Source } from '../../records/source.ts';
import type { FuzzyDate } from '../../values/fuzzy-date.ts';
import type { Interval } from '../../values/interval.ts';
import type { Name } from '../../values/name.ts';
import { type FieldsOf, field, type Shape } from './shape.ts';
import { code, day, decimal, edtf, inLanguage, localized, natural, node, plain, reference } from './shapes.ts';

const fuzzyDateFields: FieldsOf<FuzzyDate> = {
  edtf: field('edtf', 'mithaq:edtf', edtf),
  asRead: field('asRead', 'mithaq:asRead', plain),
  resolvedAgainst: field('resolvedAgainst', 'mithaq:resolvedAgainst', day),
};
/** A date as exact as its source. schema.org's dates are days or moments, so the terms that lead to it are ours. */
export const fuzzyDate: Shape = node(fuzzyDateFields);

const intervalFields: FieldsOf<Interval> = {
  from: field('from', 'mithaq:from', fuzzyDate),
  to: field('to', 'mithaq:to', fuzzyDate),
};
/** A stretch of time. It has a class so that one of which nothing is known is not an empty object, at which some processors stumble. */
export const interval: Shape = node(intervalFields, 'mithaq:Interval');

const nameFields: FieldsOf<Pick<Name, 'kind' | 'interval'> & { readonly written: unknown }> = {
  written: field('written', 'mithaq:written', inLanguage),
  kind: field('nameKind', 'mithaq:nameKind', code('name-kinds')),
  interval: field('interval', 'mithaq:interval', interval),
};
const nameNode = node(nameFields);

/** One name: its value and language are one literal with a language. */
export const name: Shape = {
  ...nameNode,
  write: (one) => {
    if (!isStored(one)) return {};
    const { value, language, ...rest } = one;
    return nameNode.write({ written: { value, language }, ...rest });
  },
  read: (json, reading) => {
    const { written, ...rest } = Object(nameNode.read(json, reading));
    return { ...written, ...rest };
  },
};

/** A part in an agreement or event, whose roles are different vocabularies. */
export function participation(roles: 'agreement-roles' | 'event-roles'): Shape {
  const fields: FieldsOf<AgreementParticipation> & FieldsOf<EventParticipation> = {
    actor: field('actor', 'mithaq:actor', reference),
    role: field('role', 'mithaq:role', code(roles)),
    onBehalfOf: field('onBehalfOf', 'mithaq:onBehalfOf', reference),
    capacity: field('capacity', 'mithaq:capacity', reference),
  };
  return node(fields);
}

const figureFields: FieldsOf<Figure> = {
  measure: field('measure', 'mithaq:measure', code('figure-measures')),
  value: field('amount', 'schema:value', decimal),
  low: field('low', 'schema:minValue', decimal),
  high: field('high', 'schema:maxValue', decimal),
};
/** A number that a source gives, with its bounds. */
export const figure: Shape = node(figureFields, 'schema:QuantitativeValue');

const coordinateFields: FieldsOf<NonNullable<Place['coordinates']>> = {
  latitude: field('latitude', 'schema:latitude', decimal),
  longitude: field('longitude', 'schema:longitude', decimal),
  precision: field('precision', 'mithaq:precision', code('coordinate-precisions')),
};
/** WGS 84 degrees, as schema.org's GeoCoordinates are. */
export const coordinates: Shape = node(coordinateFields, 'schema:GeoCoordinates');

const textFields: FieldsOf<Source['text']> = {
  sha256: field('sha256', 'schema:sha256', plain),
  length: field('length', 'mithaq:length', natural),
};
/** The file of a source's text, known by its hash. */
export const textFile: Shape = node(textFields, 'schema:MediaObject');

const publicationFields: FieldsOf<PublicationDate> = {
  date: field('date', 'mithaq:date', fuzzyDate),
  inferred: field('inferred', 'mithaq:inferred', plain),
};
/** When a source was published. */
export const publicationDate: Shape = node(publicationFields);

/** What everything that has one is called, in the languages that it has. */
export const nameField = field('name', 'schema:name', localized);

const namedPublisher = node({ name: nameField });

/** A publisher: an actor of the register by reference, or an agent of whom only the name is known. */
export const publisher: Shape = {
  definition: reference.definition,
  fields: namedPublisher.fields,
  write: (value) => (isStored(value) && 'actor' in value ? reference.write(value['actor']) : namedPublisher.write(value)),
  read: (json, reading) =>
    isStored(json) && !('id' in json) ? namedPublisher.read(json, reading) : { actor: reference.read(json, reading) },
};
