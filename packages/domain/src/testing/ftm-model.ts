import { defaultModel, type Entity, Model, type Property } from '@opensanctions/followthemoney';
import type { FtmEntity } from '../interchange/follow-the-money/model.ts';

/** FollowTheMoney's own model, as its package has it. */
export const ftmModel = new Model(defaultModel);

/** The ids that FollowTheMoney takes (`EntityType.REGEX` of its reader in Python; its package in JavaScript does not look). */
const idPattern = /^[0-9a-zA-Z](?:[0-9a-zA-Z.-]*[0-9a-zA-Z])?$/;

/** What each type of property takes, beside its length and, where it has one, its list of codes. */
const patterns: Readonly<Record<string, RegExp>> = {
  entity: idPattern,
  date: /^[12]\d{3}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
  number: /^-?\d+(?:\.\d+)?(?:e-?\d+)?$/,
  url: /^https?:\/\//,
  mimetype: /^[a-z]+\/[a-z]+$/,
};

/**
 * Loads entities in FollowTheMoney's package and says everything that is wrong with them: an id or schema that it does not
 * take, a property that the schema does not have or that is deprecated, a value that does not fit its type, a reference that
 * leads nowhere or to an entity out of range, a required property without a value.
 */
export function ftmProblems(entities: readonly FtmEntity[]): readonly string[] {
  const loaded = new Map(entities.map((entity) => [entity.id, ftmModel.getEntity(reopened(entity))]));
  const doubled = loaded.size === entities.length ? [] : ['an id stands twice'];
  return [...doubled, ...[...loaded.values()].flatMap((entity) => problemsOf(entity, loaded))];
}

/** With lists that can be written to, as the package's types ask. */
function reopened({ id, schema, properties }: FtmEntity) {
  return { id, schema, properties: Object.fromEntries(Object.entries(properties).map(([prop, values]) => [prop, [...values]])) };
}

function problemsOf(entity: Entity, loaded: ReadonlyMap<string, Entity>): readonly string[] {
  const { id, schema } = entity;
  return [
    ...(idPattern.test(id) && id.length <= 200 ? [] : [`${id}: not an id`]),
    ...(schema.abstract || schema.deprecated ? [`${id}: ${schema.name} is abstract or deprecated`] : []),
    ...requiredOf(entity).flatMap((prop) => (entity.getProperty(prop).length > 0 ? [] : [`${id}: ${schema.name} without ${prop}`])),
    ...entity.getProperties().flatMap((property) => valueProblems(entity, property, loaded)),
  ];
}

/** What the schema requires, and every schema that it extends. */
function requiredOf({ schema }: Entity): readonly string[] {
  return [schema, ...schema.getParents()].flatMap(({ required }) => required);
}

function valueProblems(entity: Entity, property: Property, loaded: ReadonlyMap<string, Entity>): readonly string[] {
  const where = `${entity.id}: ${property.qname}`;
  const unwritable = property.stub || property.deprecated ? [`${where} is a stub or deprecated`] : [];
  return [
    ...unwritable,
    ...entity.getProperty(property).flatMap((value) => {
      if (typeof value !== 'string') return [`${where} holds an entity`];
      return [...typeProblems(property, value), ...rangeProblems({ entity, property, value, loaded })].map(
        (fault) => `${where} ${fault}: ${value}`,
      );
    }),
  ];
}

function typeProblems({ type, maxLength }: Property, value: string): readonly string[] {
  const limit = maxLength || type.maxLength;
  return [
    ...(value.length <= limit ? [] : ['is too long']),
    ...(type.values.size === 0 || type.values.has(value) ? [] : [`is no ${type.name}`]),
    ...(patterns[type.name]?.test(value) === false ? [`is no ${type.name}`] : []),
  ];
}

interface Reference {
  readonly entity: Entity;
  readonly property: Property;
  readonly value: string;
  readonly loaded: ReadonlyMap<string, Entity>;
}

function rangeProblems({ entity, property, value, loaded }: Reference): readonly string[] {
  if (!property.type.isEntity) return [];
  const target = loaded.get(value);
  if (target === undefined) return ['leads nowhere'];
  if (target === entity) return ['leads to itself'];
  return target.schema.isA(property.getRange()) ? [] : [`leads to ${target.schema.name}`];
}
