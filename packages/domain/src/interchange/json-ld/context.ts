import { recordKinds } from '../../registry.ts';
import { headerFields, mappings, namesRecords, statementFields, statementTypes } from './mappings.ts';
import { namespaces } from './namespaces.ts';
import type { Field, JsonLdObject } from './shape.ts';
import { nameField } from './values.ts';

/** Where the context is to be found for good. A document may name it instead of holding it, and is then read just so. */
export const jsonLdContextIri = 'https://w3id.org/mithaq/context.jsonld';

const annotationClasses = ['SpecificResource', 'TextQuoteSelector'];

/** Every field of the format, those within objects included. */
export function everyField(): readonly Field[] {
  const own = recordKinds.flatMap((kind) => Object.values<Field>(mappings[kind].fields));
  return [...Object.values(headerFields), nameField, ...own, ...Object.values(statementFields), namesRecords].flatMap(withInner);
}

function withInner(one: Field): readonly Field[] {
  return [one, ...one.shape.fields.flatMap(withInner)];
}

/** What the context says of one field. */
export function definitionOf({ iri, shape }: Field): string | JsonLdObject {
  return Object.keys(shape.definition).length === 0 ? iri : { '@id': iri, ...shape.definition };
}

function contextOf(): JsonLdObject {
  const classes = [...recordKinds.map((kind) => mappings[kind].type), statementTypes[0], 'CodeUnitPositionSelector'];
  const terms = new Map(everyField().map((one) => [one.term, definitionOf(one)]));
  return {
    '@version': 1.1,
    ...namespaces,
    id: '@id',
    type: '@type',
    ...Object.fromEntries(classes.map((one) => [one, `mithaq:${one}`])),
    ...Object.fromEntries(annotationClasses.map((one) => [one, `oa:${one}`])),
    ...Object.fromEntries([...terms].toSorted(([one], [other]) => (one < other ? -1 : 1))),
  };
}

/**
 * The JSON-LD 1.1 context of the format: every term, the IRI behind it and the type of its values. It is made from the mappings, so
 * that there is no term without a meaning. Compact a document against it before `fromJsonLd` reads it.
 */
export const jsonLdContext: JsonLdObject = contextOf();
