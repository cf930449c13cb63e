import { describeKind, findProblems, propertyLabels, type RecordKind, recordKinds } from '@mithaq/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draftable, Json } from '../keeping/draftable.ts';
import { elementsIn, fieldsIn, withField } from './paths.ts';
import { plainJson } from './plain-json.ts';
import { blankRecord, displacedBy, fieldsFor, formOf, mayBeTyped, neededFields } from './record-form.ts';
import type { PartShape, Shape } from './shape.ts';
import { partKeys } from './use-part-label.ts';

/** A shape in one line. */
function told(shape: Shape): string {
  if (shape.form === 'list') return `${told(shape.of)}, several`;
  if (shape.form === 'code') return shape.vocabulary;
  if (shape.form === 'reference') return `a ${shape.kind}`;
  if (shape.form === 'group')
    return `{ ${shape.parts.map(({ key, shape: part, isOptional }) => `${key}${isOptional ? '?' : ''}: ${told(part)}`).join(', ')} }`;
  if (shape.form === 'either') return shape.choices.map(({ key, shape: part }) => `${key}: ${told(part)}`).join(' or ');
  if (shape.form === 'number') return `${shape.whole ? 'whole ' : ''}number from ${shape.least ?? 'any'}`;
  return shape.form;
}

const fieldsOf = (kind: RecordKind) => formOf(kind).variants.flatMap(({ fields }) => fields);

describe('the forms of records', () => {
  it.each(recordKinds)('has every property of %s, each in a shape', (kind) => {
    expect(new Set(fieldsOf(kind).map(({ key }) => key))).toEqual(new Set(Object.keys(propertyLabels(kind))));
  });

  it('are read off the schemas', () => {
    const event = Object.fromEntries(fieldsOf('event').map(({ key, shape }) => [key, told(shape)]));
    expect(event).toEqual({
      type: 'event-types',
      label: 'localized',
      date: 'date',
      place: 'a place',
      participations: '{ actor: a actor, role: event-roles, onBehalfOf?: a actor, capacity?: a office }, several',
      agreements: 'a agreement, several',
      clauses: 'a clause, several',
      modality: 'modalities',
      realises: 'a event',
      figures: '{ measure: figure-measures, value?: number from any, low?: number from any, high?: number from any }, several',
      takesEffect: 'date',
      until: 'date',
      office: 'a office',
    });
    expect(fieldsOf('source').map(({ key, shape }) => `${key}: ${told(shape)}`)).toContain('publisher: actor: a actor or name: localized');
    expect(fieldsOf('clause').find(({ key }) => key === 'ordinal')?.shape).toEqual({
      form: 'number',
      whole: true,
      least: 1,
      most: undefined,
    });
  });

  it('have words for every field within a value', () => {
    const within = (shape: Shape): readonly string[] => {
      if (shape.form === 'list') return within(shape.of);
      const parts = shape.form === 'group' ? shape.parts : shape.form === 'either' ? shape.choices : [];
      return parts.flatMap(({ key, shape: part }) => [key, ...within(part)]);
    };
    const keys = recordKinds.flatMap((kind) => fieldsOf(kind).flatMap(({ shape }) => within(shape)));
    expect(keys.filter((key) => !partKeys.some((known) => known === key))).toEqual([]);
  });
});

describe('a property that tells what a record is', () => {
  it('decides which others it has a place for', () => {
    const keys = (kind: string) => fieldsFor(formOf('actor'), { kind }).map(({ key }) => key);
    expect(keys('state')).toEqual(['kind', 'names', 'countries', 'wikidata', 'notes']);
    expect(keys('authority')).toEqual(['kind', 'names', 'countries', 'partOf', 'actsFor', 'wikidata', 'notes']);
    expect(keys('nothing of the kind')).toEqual(['kind', 'names', 'countries', 'wikidata', 'notes']);
    expect(fieldsFor(formOf('actor'), {})[0]?.shape).toMatchObject({ form: 'code', vocabulary: 'actor-kinds' });
  });

  it('says what would have no place any more before it changes', () => {
    const authority = { kind: 'authority', partOf: 'actor_1', actsFor: 'actor_2' };
    const displaced = (told: string) => displacedBy(formOf('actor'), authority, told).map(({ key }) => key);
    expect(displaced('state').toSorted()).toEqual(['actsFor', 'partOf']);
    expect(displaced('ministry')).toEqual(['actsFor']);
    expect(displaced('authority')).toEqual([]);
  });
});

describe('a new record', () => {
  it.each(recordKinds)('of the kind %s lacks what it needs, and nothing else is wrong with it', (kind) => {
    const problems = findProblems(describeKind(kind).schema, blankRecord(kind, `${kind}_01h455vb4pex5vsknk084sn02q`));
    expect(problems.filter(({ code }) => !['missing', 'unknown-value', 'no-variant'].includes(code))).toEqual([]);
  });

  it('is asked for what its kind cannot do without', () => {
    expect(neededFields('actor', {}).map(({ key }) => key)).toEqual(['kind', 'names']);
    expect(neededFields('office', {}).map(({ key }) => key)).toEqual(['names', 'organisation']);
    expect(recordKinds.filter((kind) => !mayBeTyped(kind))).toEqual(['source']);
  });
});

/** Any value that a field of a shape may hold when all is well. */
function anyValueOf(shape: Shape): fc.Arbitrary<unknown> {
  switch (shape.form) {
    case 'text':
      return fc.constantFrom('Q1016', 'Q7');
    case 'localized':
      return fc.dictionary(fc.constantFrom('ar', 'en', 'fr', 'ar-LY'), fc.string({ minLength: 1 }), { minKeys: 1 });
    case 'name':
      return fc.record({
        value: fc.string({ minLength: 1 }),
        language: fc.constantFrom('ar', 'en'),
        kind: fc.constantFrom('official', 'gloss'),
      });
    case 'code':
      return fc.constantFrom(...shape.codes);
    case 'topic':
      return fc.constantFrom('training', 'training.exercises');
    case 'country':
      return fc.constantFrom('LY', 'XK');
    case 'language':
      return fc.constantFrom('ar', 'ar-LY');
    case 'date':
      return fc.constantFrom('2020-06', '[2020-06-01..2020-06-10]', '2020~').map((edtf) => ({ edtf }));
    case 'day':
      return fc.constant('2020-06-30');
    case 'interval':
      return fc.constantFrom({}, { from: { edtf: '2019' } }, { from: { edtf: '2019' }, to: { edtf: '2020' } });
    case 'reference':
      return fc.constant(`${shape.kind}_01h455vb4pex5vsknk084sn02q`);
    case 'number':
      return fc.integer({ min: shape.least ?? 0, max: Math.min(shape.most ?? 90, 90) });
    case 'truth':
      return fc.boolean();
    case 'address':
      return fc.webUrl();
    case 'coordinates':
      return fc.record({
        latitude: fc.integer({ min: -90, max: 90 }),
        longitude: fc.integer({ min: -180, max: 180 }),
        precision: fc.constantFrom(...shape.codes),
      });
    case 'file':
      return fc.constant({ sha256: '0'.repeat(64), length: 7 });
    case 'list':
      return fc.array(anyValueOf(shape.of), { minLength: shape.mayBeEmpty ? 0 : 1, maxLength: 3 });
    case 'group':
      return partsOf(shape.parts);
    case 'either':
      return fc.oneof(...shape.choices.map((choice) => partsOf([choice])));
  }
}

/** Several fields; numbers of a figure stand in their order only where one alone is given. */
function partsOf(parts: readonly PartShape[]): fc.Arbitrary<unknown> {
  const figures = parts.filter(({ shape, isOptional }) => shape.form === 'number' && isOptional);
  const left = parts.filter((part) => !figures.includes(part) || part === figures[0]);
  const needed = left.filter((part) => !part.isOptional || part === figures[0]);
  return fc.record(Object.fromEntries(left.map(({ key, shape }) => [key, anyValueOf(shape)])), {
    requiredKeys: needed.map(({ key }) => key),
  });
}

describe.each(recordKinds)('a form of the kind %s', (kind) => {
  const { schema } = describeKind(kind);
  const form = formOf(kind);

  it('holds what the schema takes, and nothing that it would refuse', () => {
    for (const variant of form.variants) {
      const told = form.teller === undefined ? {} : { [form.teller]: fc.constantFrom(...[...variant.codes].map(String)) };
      const fields = fc.tuple(partsOf(variant.fields), fc.record(told)).map(([values, tells]) => ({ ...Object(values), ...tells }));
      fc.assert(
        fc.property(fields, (values) => {
          const data = plainJson({ ...blankRecord(kind, `${kind}_01h455vb4pex5vsknk084sn02q`), ...values });
          expect(findProblems(schema, data)).toEqual([]);
          expect(plainJson(schema.parse(data))).toEqual(data);
          expect(retyped(data)).toEqual(data);
          expect(new Set(fieldsFor(form, data).map(({ key }) => key)).size).toBe(variant.fields.length);
        }),
        { numRuns: 60 },
      );
    }
  });
});

/** A record as its form puts it together again, field by field. */
function retyped(data: Draftable): Draftable {
  const kind = recordKinds.find((one) => one === data['record']) ?? 'actor';
  const header = Object.fromEntries(['record', 'id', 'schemaVersion', 'slug'].map((key) => [key, data[key] ?? null]));
  return fieldsFor(formOf(kind), data).reduce<Draftable>(
    (typed, { key, shape }) => withField(typed, key, retypedValue(shape, data[key])),
    header,
  );
}

function retypedValue(shape: Shape, value: Json | undefined): Json | undefined {
  if (value === undefined) return undefined;
  if (shape.form === 'list') return elementsIn(value).map((element) => retypedValue(shape.of, element) ?? null);
  const parts = shape.form === 'group' ? shape.parts : shape.form === 'either' ? shape.choices : undefined;
  if (parts === undefined) return value;
  return parts.reduce<Record<string, Json>>(
    (typed, { key, shape: part }) => withField(typed, key, retypedValue(part, fieldsIn(value)[key])),
    {},
  );
}
