import { isStored } from '../../migrations/migration.ts';
import type { vocabularies } from '../../taxonomy/vocabularies.ts';
import { edtfDatatype, namespaces } from './namespaces.ts';
import { type Field, type Fields, type Reading, readFields, type Shape, unexpected, within, writeFields } from './shape.ts';

const asItIs = (value: unknown): unknown => value;

function literal(type?: string): Shape {
  return { definition: type === undefined ? {} : { '@type': type }, fields: [], write: asItIs, read: asItIs };
}

/** Text that is not in any language in particular, or a truth value. */
export const plain = literal();
/** A whole number. */
export const whole = literal('xsd:integer');
/** A whole number that is not negative, as the Web Annotation vocabulary types positions. */
export const natural = literal('xsd:nonNegativeInteger');
/** A number with a fraction. */
export const decimal = literal('xsd:double');
/** A calendar day. */
export const day = literal('xsd:date');
/** An EDTF expression. */
export const edtf = literal(edtfDatatype);
/** A web address, as the text that it is: as an IRI it would be resolved and shortened on its way. */
export const address = literal('xsd:anyURI');

/** The id of a record, relative to the base. */
export const reference: Shape = {
  definition: { '@type': '@id' },
  fields: [],
  write: asItIs,
  read: (json, { base }) => {
    const iri = isStored(json) ? json['id'] : json;
    return typeof iri === 'string' && iri.startsWith(base) ? iri.slice(base.length) : iri;
  },
};

/** A code of one of our closed vocabularies, or of the topics, as an IRI under it. */
export const code = (vocabulary: keyof typeof vocabularies | 'topics'): Shape => prefixed('code', `${vocabulary}/`);

/** A Wikidata item. */
export const wikidataItem: Shape = prefixed('wd', '');

function prefixed(prefix: 'code' | 'wd', path: string): Shape {
  const starts = [`${prefix}:${path}`, `${namespaces[prefix]}${path}`];
  return {
    definition: { '@type': '@id' },
    fields: [],
    write: (value) => `${prefix}:${path}${value}`,
    read: (json, reading) => {
      const iri = isStored(json) ? json['id'] : json;
      const start = starts.find((one) => typeof iri === 'string' && iri.startsWith(one));
      if (typeof iri === 'string' && start !== undefined) return iri.slice(start.length);
      throw unexpected({ ar: `معرّفًا يبدأ بـ ${starts[0]}`, en: `an IRI that starts with ${starts[0]}` }, reading);
    },
  };
}

/** Text by language. Processors write tags in lower case; reading restores the canonical case of RFC 5646, section 2.1.1. */
export const localized: Shape = {
  definition: { '@container': '@language' },
  fields: [],
  write: asItIs,
  read: (json, reading) => {
    if (!isStored(json)) throw unexpected({ ar: 'نص حسب اللغة', en: 'text by language' }, reading);
    return Object.fromEntries(Object.entries(json).map(([tag, text]) => [canonicalTag(tag), text]));
  },
};

function canonicalTag(tag: string): string {
  const [language = '', ...parts] = tag.toLowerCase().split('-');
  return [language, ...parts.map((part) => (part.length === 4 ? part.charAt(0).toUpperCase() + part.slice(1) : part.toUpperCase()))].join(
    '-',
  );
}

/** A text in the one language that it is in: `{ value, language }`. */
export const inLanguage: Shape = {
  ...localized,
  write: (value) => (isStored(value) ? { [String(value['language'])]: value['value'] } : {}),
  read: (json, reading) => {
    const [[language, value] = [], ...others] = Object.entries(Object(localized.read(json, reading)));
    if (others.length > 0) throw unexpected({ ar: 'نص بلغة واحدة', en: 'text in one language' }, reading);
    return { value, language };
  },
};

/**
 * Any JSON value, as the text of an RDF JSON literal. The keyword `@json` would let the value stand unquoted, but the compaction
 * algorithm of JSON-LD 1.1 takes an array that is such a literal apart.
 */
export const json: Shape = {
  definition: { '@type': 'rdf:JSON' },
  fields: [],
  write: (value) => JSON.stringify(value),
  read: (text, reading) => {
    try {
      return JSON.parse(String(text));
    } catch {
      throw unexpected({ ar: 'نص JSON', en: 'JSON text' }, reading);
    }
  },
};

/** Several values whose order says nothing. */
export const set = (shape: Shape): Shape => several(shape, '@set');

/** Several values in an order that says something. */
export const list = (shape: Shape): Shape => several(shape, '@list');

function several(shape: Shape, container: '@set' | '@list'): Shape {
  return {
    definition: { ...shape.definition, '@container': container },
    fields: shape.fields,
    write: (values) => (Array.isArray(values) ? values.map(shape.write) : []),
    read: (values, reading) => membersOf(values).map((value, at) => shape.read(value, within(reading, at))),
  };
}

/** The members of a set or list, one alone and the unabbreviated form of a list among them. */
export function membersOf(value: unknown): readonly unknown[] {
  const held = isStored(value) && '@list' in value ? value['@list'] : value;
  return Array.isArray(held) ? held : [held];
}

/** An object with fields of its own. @param type its class elsewhere, which reading passes over */
export function node(fields: Fields, type?: string): Shape {
  return {
    definition: {},
    fields: Object.values<Field>(fields),
    write: (value) => ({ ...(type === undefined ? {} : { type }), ...writeFields(value, fields) }),
    read: (value, reading: Reading) => readFields(value, { fields }, reading),
  };
}
