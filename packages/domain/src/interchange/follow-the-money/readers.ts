import type { RecordKind } from '../../registry.ts';
import { ActorKind } from '../../taxonomy/actor-kinds.ts';
import type { NameKind } from '../../taxonomy/name-kinds.ts';
import { actsForRole, partOfRole, recognitionRole } from './actors.ts';
import { edtfIn } from './draft.ts';
import { withinRole } from './places.ts';

/** An entity as it is read: of any schema, with any properties. */
export interface ReadEntity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/** Relations that are properties of a record in Mithaq, by the entity they start from. */
export interface Relations {
  readonly partOf: ReadonlyMap<string, string>;
  readonly actsFor: ReadonlyMap<string, string>;
  readonly within: ReadonlyMap<string, string>;
  /** The ids of the entities that were such relations. */
  readonly used: ReadonlySet<string>;
}

interface Reading {
  readonly idOf: (entityId: string) => string;
  readonly relations: Relations;
}

/** How one kind of record is read. */
interface Reader {
  readonly kind: RecordKind;
  readonly reads: (entity: ReadEntity) => boolean;
  /** The record's own fields; they are held against its schema afterwards. */
  readonly fields: (entity: ReadEntity, reading: Reading) => object;
}

/** The kinds that can be read back. Agreements, clauses, events and sources lose too much on the way to be made records again. */
export const readers: readonly Reader[] = [
  { kind: 'actor', reads: ({ schema }) => Object.hasOwn(kindBySchema, schema), fields: actorFields },
  { kind: 'office', reads: ({ schema }) => schema === 'Position', fields: officeFields },
  { kind: 'tenure', reads: ({ schema }) => schema === 'Occupancy', fields: tenureFields },
  {
    kind: 'recognition',
    reads: (entity) => entity.schema === 'UnknownLink' && first(entity, 'role')?.startsWith(recognitionRole) === true,
    fields: recognitionFields,
  },
  { kind: 'place', reads: ({ schema }) => schema === 'Address', fields: placeFields },
];

const kindBySchema: Readonly<Record<string, ActorKind>> = {
  Person: 'person',
  Company: 'company',
  PublicBody: 'body',
  Organization: 'organisation',
};

function first({ properties }: ReadEntity, prop: string): string | undefined {
  return properties[prop]?.[0];
}

/** The relations among some entities that are properties in Mithaq. Of two for one property the first is read. */
export function relationsOf(entities: readonly ReadEntity[]): Relations {
  const partOf = relation(entities, { schema: 'Membership', role: partOfRole, from: 'member', to: 'organization' });
  const actsFor = relation(entities, { schema: 'Representation', role: actsForRole, from: 'agent', to: 'client' });
  const within = relation(entities, { schema: 'UnknownLink', role: withinRole, from: 'subject', to: 'object' });
  return {
    partOf: partOf.ends,
    actsFor: actsFor.ends,
    within: within.ends,
    used: new Set([...partOf.used, ...actsFor.used, ...within.used]),
  };
}

interface Ends {
  readonly schema: string;
  readonly role: string;
  readonly from: string;
  readonly to: string;
}

/** A relation that starts from an entity which is not there is none: it stays an entity that was not read. */
function relation(entities: readonly ReadEntity[], { schema, role, from, to }: Ends) {
  const ids = new Set(entities.map(({ id }) => id));
  const found = entities.flatMap((entity) => {
    const [start, end] = [first(entity, from), first(entity, to)];
    const isOne = entity.schema === schema && first(entity, 'role') === role && start !== undefined && end !== undefined;
    return isOne && ids.has(start) ? [{ id: entity.id, start, end }] : [];
  });
  const ends = new Map(found.toReversed().map(({ start, end }) => [start, end]));
  return { ends, used: found.map(({ id }) => id) };
}

function actorFields(entity: ReadEntity, { idOf, relations }: Reading): object {
  const told = ActorKind.safeParse(first(entity, 'classification'));
  const partOf = relations.partOf.get(entity.id);
  const actsFor = relations.actsFor.get(entity.id);
  return {
    kind: told.success ? told.data : kindBySchema[entity.schema],
    names: namesOf(entity),
    countries: (entity.properties['country'] ?? []).map((code) => code.toUpperCase()),
    ...optional('wikidata', first(entity, 'wikidataId')),
    ...optional('partOf', partOf && idOf(partOf)),
    ...optional('actsFor', actsFor && idOf(actsFor)),
  };
}

function officeFields(entity: ReadEntity, { idOf }: Reading): object {
  const organization = first(entity, 'organization');
  return { names: namesOf(entity), ...optional('organisation', organization && idOf(organization)) };
}

function tenureFields(entity: ReadEntity, { idOf }: Reading): object {
  const [holder, post] = [first(entity, 'holder'), first(entity, 'post')];
  return {
    ...optional('person', holder && idOf(holder)),
    ...optional('office', post && idOf(post)),
    interval: intervalOf(entity),
  };
}

function recognitionFields(entity: ReadEntity, { idOf }: Reading): object {
  const [subject, object] = [first(entity, 'subject'), first(entity, 'object')];
  return {
    ...optional('by', subject && idOf(subject)),
    ...optional('of', object && idOf(object)),
    ...optional('as', first(entity, 'role')?.slice(recognitionRole.length)),
    interval: intervalOf(entity),
  };
}

function placeFields(entity: ReadEntity, { idOf, relations }: Reading): object {
  const within = relations.within.get(entity.id);
  return {
    names: namesOf(entity),
    ...optional('country', first(entity, 'country')?.toUpperCase()),
    ...optional('within', within && idOf(within)),
    ...optional('coordinates', coordinatesOf(entity)),
  };
}

const optional = (field: string, value: unknown): object => (value === undefined ? {} : { [field]: value });

const nameKinds = {
  name: 'official',
  alias: 'alias',
  abbreviation: 'short',
  weakAlias: 'short',
  previousName: 'former',
} as const satisfies Readonly<Record<string, NameKind>>;

function namesOf({ properties }: ReadEntity): object[] {
  return Object.entries(nameKinds).flatMap(([prop, kind]) =>
    (properties[prop] ?? []).map((value) => ({ value, language: undeterminedLanguage(value), kind })),
  );
}

/** `und-Arab` for a name in Arabic letters, `und-Latn` in Latin ones (ISO 15924): its script can be seen, its language cannot. */
function undeterminedLanguage(text: string): string {
  if (/\p{Script=Arabic}/u.test(text)) return 'und-Arab';
  return /\p{Script=Latin}/u.test(text) ? 'und-Latn' : 'und';
}

function intervalOf(entity: ReadEntity): object {
  return { ...optional('from', dateOf(entity, 'startDate')), ...optional('to', dateOf(entity, 'endDate')) };
}

/** The date as a note gives it whole, else as far as it is certain. */
function dateOf(entity: ReadEntity, prop: string): object | undefined {
  const whole = (entity.properties['description'] ?? []).map((note) => edtfIn(note, prop)).find((edtf) => edtf !== undefined);
  const edtf = whole ?? first(entity, prop);
  return edtf === undefined ? undefined : { edtf };
}

/** Coordinates are read from our note alone: an address of others does not say how exact it is. */
function coordinatesOf(entity: ReadEntity): object | undefined {
  const notes = (entity.properties['notes'] ?? []).map((note) => /^coordinates: (\S+), (\S+) \((\S+)\)$/.exec(note));
  const [, latitude, longitude, precision] = notes.find((match) => match !== null) ?? [];
  return precision === undefined ? undefined : { latitude: Number(latitude), longitude: Number(longitude), precision };
}
