import type { PropertyOf } from '../../records/header.ts';
import type { Statement } from '../../records/statement.ts';
import type { RecordKind, RecordOf } from '../../registry.ts';
import type { ActorKind } from '../../taxonomy/actor-kinds.ts';
import type { SourceType } from '../../taxonomy/source-types.ts';
import { citation } from './citation-shape.ts';
import { type Field, field } from './shape.ts';
import { address, code, day, inLanguage, json, list, localized, node, plain, reference, set, whole, wikidataItem } from './shapes.ts';
import {
  coordinates,
  figure,
  fuzzyDate,
  interval,
  name,
  nameField,
  participation,
  publicationDate,
  publisher,
  textFile,
} from './values.ts';

/** How the records of one kind are written: their class, the classes that others know them by, and a field for every property. */
export interface KindMapping<Kind extends RecordKind> {
  readonly type: string;
  readonly also: (record: RecordOf<Kind>) => readonly string[];
  readonly fields: { readonly [Property in PropertyOf<RecordOf<Kind>>]-?: Field };
}

/** What every record and statement has beside its own properties. */
export const headerFields = {
  schemaVersion: field('schemaVersion', 'mithaq:schemaVersion', whole),
  slug: field('slug', 'mithaq:slug', plain),
} as const;

const names = field('names', 'mithaq:names', list(name));
const intervalField = field('interval', 'mithaq:interval', interval);
const agreement = field('agreement', 'mithaq:agreement', reference);
const office = field('office', 'mithaq:office', reference);
const country = field('country', 'mithaq:country', plain);

/** schema.org has a country and a company; what it calls an organization takes in every other that acts together. */
const actorTypes: Readonly<Record<ActorKind, string>> = {
  state: 'schema:Country',
  authority: 'schema:GovernmentOrganization',
  ministry: 'schema:GovernmentOrganization',
  body: 'schema:GovernmentOrganization',
  force: 'schema:Organization',
  'armed-group': 'schema:Organization',
  organisation: 'schema:Organization',
  company: 'schema:Corporation',
  person: 'schema:Person',
};

/** A treaty's text is a legal document; the agreement itself is not a document, and often nobody has seen one. */
const sourceTypes: Readonly<Record<SourceType, string>> = {
  article: 'schema:NewsArticle',
  communique: 'schema:CreativeWork',
  'treaty-text': 'schema:Legislation',
  post: 'schema:SocialMediaPosting',
  report: 'schema:Report',
};

const intangible = (): readonly string[] => ['schema:Intangible'];

/** The mapping of every kind of record. */
export const mappings: { readonly [Kind in RecordKind]: KindMapping<Kind> } = {
  actor: {
    type: 'Actor',
    also: ({ kind }) => ['prov:Agent', actorTypes[kind]],
    fields: {
      kind: field('kind', 'mithaq:kind', code('actor-kinds')),
      names,
      countries: field('countries', 'mithaq:countries', set(plain)),
      partOf: field('partOf', 'mithaq:partOf', reference),
      actsFor: field('actsFor', 'mithaq:actsFor', reference),
      wikidata: field('wikidata', 'schema:sameAs', wikidataItem),
      notes: field('notes', 'mithaq:notes', localized),
    },
  },
  office: {
    type: 'Office',
    also: intangible,
    fields: { names, organisation: field('organisation', 'mithaq:organisation', reference) },
  },
  tenure: {
    type: 'Tenure',
    also: () => ['schema:OrganizationRole'],
    fields: { office, person: field('person', 'mithaq:person', reference), interval: intervalField },
  },
  recognition: {
    type: 'Recognition',
    also: intangible,
    fields: {
      by: field('by', 'mithaq:by', reference),
      of: field('of', 'mithaq:of', reference),
      as: field('as', 'mithaq:as', code('recognition-forms')),
      interval: intervalField,
    },
  },
  place: {
    type: 'Place',
    also: () => ['schema:Place'],
    fields: {
      names,
      country,
      within: field('within', 'schema:containedInPlace', reference),
      coordinates: field('coordinates', 'schema:geo', coordinates),
    },
  },
  agreement: {
    type: 'Agreement',
    also: intangible,
    fields: {
      label: nameField,
      names,
      instrument: field('instrument', 'mithaq:instrument', code('instruments')),
      nature: field('nature', 'mithaq:nature', code('natures')),
      fields: field('fields', 'mithaq:fields', set(code('fields'))),
      participations: field('participations', 'mithaq:participations', set(participation('agreement-roles'))),
      lineage: field(
        'lineage',
        'mithaq:lineage',
        set(node({ relation: field('relation', 'mithaq:relation', code('lineages')), agreement })),
      ),
      textAvailability: field('textAvailability', 'mithaq:textAvailability', code('text-availabilities')),
    },
  },
  clause: {
    type: 'Clause',
    also: intangible,
    fields: {
      agreement,
      ordinal: field('ordinal', 'mithaq:ordinal', whole),
      number: field('number', 'mithaq:number', plain),
      label: nameField,
      text: field('text', 'mithaq:text', localized),
      topics: field('topics', 'mithaq:topics', set(code('topics'))),
      obligated: field('obligated', 'mithaq:obligated', set(reference)),
      beneficiaries: field('beneficiaries', 'mithaq:beneficiaries', set(reference)),
      force: field('force', 'mithaq:force', code('forces')),
      deadline: field('deadline', 'mithaq:deadline', fuzzyDate),
      fulfilledBy: field('fulfilledBy', 'mithaq:fulfilledBy', set(reference)),
      breachedBy: field('breachedBy', 'mithaq:breachedBy', set(reference)),
    },
  },
  event: {
    type: 'Event',
    also: () => ['schema:Event'],
    fields: {
      type: field('eventType', 'mithaq:eventType', code('event-types')),
      label: nameField,
      date: field('date', 'mithaq:date', fuzzyDate),
      place: field('place', 'schema:location', reference),
      participations: field('participations', 'mithaq:participations', set(participation('event-roles'))),
      agreements: field('agreements', 'mithaq:agreements', set(reference)),
      clauses: field('clauses', 'mithaq:clauses', set(reference)),
      modality: field('modality', 'mithaq:modality', code('modalities')),
      realises: field('realises', 'mithaq:realises', reference),
      figures: field('figures', 'mithaq:figures', set(figure)),
      takesEffect: field('takesEffect', 'mithaq:takesEffect', fuzzyDate),
      until: field('until', 'mithaq:until', fuzzyDate),
      office,
    },
  },
  source: {
    type: 'Source',
    also: ({ type }) => ['prov:Entity', sourceTypes[type]],
    fields: {
      type: field('sourceType', 'mithaq:sourceType', code('source-types')),
      label: nameField,
      title: field('headline', 'schema:headline', inLanguage),
      publisher: field('publisher', 'schema:publisher', publisher),
      author: field('author', 'schema:author', plain),
      language: field('inLanguage', 'schema:inLanguage', plain),
      published: field('published', 'mithaq:published', publicationDate),
      retrieved: field('retrieved', 'mithaq:retrieved', day),
      url: field('url', 'schema:url', address),
      archivedUrl: field('archivedUrl', 'schema:archivedAt', address),
      derivedFrom: field('derivedFrom', 'mithaq:derivedFrom', set(publisher)),
      copyOf: field('copyOf', 'prov:alternateOf', reference),
      text: field('encoding', 'schema:encoding', textFile),
      rights: field('rights', 'mithaq:rights', code('rights')),
      sample: field('sample', 'mithaq:sample', plain),
    },
  },
};

/** The class of statements, and what provenance calls them. */
export const statementTypes = ['Statement', 'prov:Entity'] as const;

/** How statements are written: what was read, derived from the passages that it was read in. */
export const statementFields: { readonly [Property in Exclude<keyof Statement, 'record' | 'id'>]-?: Field } = {
  schemaVersion: headerFields.schemaVersion,
  subject: field('subject', 'mithaq:subject', reference),
  property: field('property', 'mithaq:property', plain),
  value: field('value', 'mithaq:value', json),
  modality: field('modality', 'mithaq:modality', code('modalities')),
  standing: field('standing', 'mithaq:standing', code('standings')),
  rank: field('rank', 'mithaq:rank', whole),
  citations: field('citations', 'prov:wasDerivedFrom', set(citation)),
  note: field('note', 'mithaq:note', localized),
};

/** The records that a statement's value names, for those who follow references and do not read JSON. */
export const namesRecords = field('namesRecords', 'mithaq:namesRecords', set(reference));
