import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AnyRecord, actorKinds, CountryCode } from '../../index.ts';
import { anyRegister } from '../../testing/arbitrary-records.ts';
import { ftmModel, ftmProblems } from '../../testing/ftm-model.ts';
import { register } from '../../testing/ftm-register.ts';
import { placeAt, registerOf } from '../../testing/places.ts';
import { idOf, sourceOf } from '../../testing/records.ts';
import { schemaOfKind } from './actors.ts';
import { toFtmId, toFtmLanguage } from './codes.ts';
import { ftmLines, toFtmEntities } from './entities.ts';
import type { FtmEntity } from './model.ts';

const { entities, leftOut } = toFtmEntities(register);
const byId = new Map(entities.map((entity) => [entity.id, entity]));
const parsed = (data: object): AnyRecord => AnyRecord.parse(data);
const ftmId = (kind: string, number: number, part = ''): string => toFtmId(idOf(kind, number)) + part;
const propertiesOf = (kind: string, number: number, part?: string) => byId.get(ftmId(kind, number, part))?.properties;

describe('an actor', () => {
  test('is a public body, its names in both scripts under FollowTheMoney’s names of names', () => {
    expect(byId.get(ftmId('actor', 2))).toEqual({
      id: ftmId('actor', 2),
      schema: 'PublicBody',
      properties: {
        name: ['حكومة الوفاق', 'Government'],
        abbreviation: ['GNA'],
        previousName: ['Old Council'],
        classification: ['authority'],
        topics: ['gov'],
        country: ['ly'],
        notes: ['ملاحظة', 'A note'],
        proof: [ftmId('source', 1), ftmId('source', 2)],
      },
    });
  });

  test('that is a person has a short name by which nobody should be matched', () => {
    expect(propertiesOf('actor', 4)).toEqual({ name: ['فائز السراج', 'Fayez'], weakAlias: ['السراج'], classification: ['person'] });
  });

  test('belongs to its whole, and claims to act for its state', () => {
    expect([propertiesOf('actor', 3, '.partOf'), propertiesOf('actor', 2, '.actsFor')]).toEqual([
      { member: [ftmId('actor', 3)], organization: [ftmId('actor', 2)], role: ['part of'] },
      { agent: [ftmId('actor', 2)], client: [ftmId('actor', 1)], role: ['claims to act for'] },
    ]);
  });

  test.each([
    ['state', 'PublicBody'],
    ['authority', 'PublicBody'],
    ['ministry', 'PublicBody'],
    ['body', 'PublicBody'],
    ['force', 'PublicBody'],
    ['armed-group', 'Organization'],
    ['organisation', 'Organization'],
    ['company', 'Company'],
    ['person', 'Person'],
  ] as const)('of kind %s is a %s, which the model has', (kind, schema) => {
    expect([schemaOfKind(kind), ftmModel.getSchema(schema).isA('LegalEntity')]).toEqual([schema, true]);
  });

  test('of an armed group is accused of nothing: it has no topic', () => {
    const names = [{ value: 'x', language: 'en', kind: 'official' }];
    const group = { ...register.records[0], id: idOf('actor', 9), slug: 'x', kind: 'armed-group', names, countries: [] };
    const { wikidata: _, ...fields } = { wikidata: '', ...group };
    expect(Object.keys(toFtmEntities(registerOf(parsed(fields))).entities[0]?.properties ?? {})).toEqual(['name', 'classification']);
  });
});

describe('offices, tenures and recognitions', () => {
  test('a tenure is an occupancy; a date is as long as it is certain, and a note has it whole', () => {
    expect(byId.get(ftmId('tenure', 1))).toEqual({
      id: ftmId('tenure', 1),
      schema: 'Occupancy',
      properties: {
        holder: [ftmId('actor', 4)],
        post: [ftmId('office', 1)],
        startDate: ['2020'],
        description: ['startDate: 2020-08~ (EDTF)'],
        endDate: ['2020-12-04'],
      },
    });
    expect(propertiesOf('office', 1)).toEqual({ name: ['Minister'], organization: [ftmId('actor', 3)] });
  });

  test('a recognition is a link with a role', () => {
    expect(byId.get(ftmId('recognition', 1))).toEqual({
      id: ftmId('recognition', 1),
      schema: 'UnknownLink',
      properties: {
        subject: [ftmId('actor', 1)],
        object: [ftmId('actor', 2)],
        role: ['recognises as government'],
        startDate: ['2020-01'],
        description: ['startDate: [2020-01-01..2020-01-31] (EDTF)'],
      },
    });
  });
});

describe('agreements, clauses and events', () => {
  test('an agreement is a project, its parties and signatories participants', () => {
    expect(byId.get(ftmId('agreement', 1))).toMatchObject({
      schema: 'Project',
      properties: { name: ['Agreement 1'], keywords: ['agreement'] },
    });
    expect(propertiesOf('agreement', 1, '.participations.1')).toEqual({
      participant: [ftmId('actor', 4)],
      project: [ftmId('agreement', 1)],
      role: ['signatory'],
    });
    expect(propertiesOf('agreement', 1, '.onBehalfOf.1')).toEqual({
      agent: [ftmId('actor', 4)],
      client: [ftmId('actor', 2)],
      role: ['signatory'],
      recordId: [ftmId('agreement', 1)],
    });
  });

  test('a clause is a note on its agreement, and who owes is linked to it', () => {
    expect(propertiesOf('clause', 1)).toEqual({
      name: ['Training'],
      entity: [ftmId('agreement', 1)],
      keywords: ['training'],
      notes: ['deadline: 2021? (EDTF)'],
    });
    expect(propertiesOf('clause', 1, '.obligated.0')).toMatchObject({ subject: [ftmId('actor', 2)], role: ['owes'] });
  });

  test('an event that lasted has a start and an end, its place in words and as an address, and its figures in words', () => {
    expect(propertiesOf('event', 1)).toEqual({
      name: ['Event 1'],
      keywords: ['signature'],
      startDate: ['2020-12-04'],
      endDate: ['2020-12-05'],
      description: ['votes-for: 10', 'displaced: 200000..'],
      involved: [ftmId('actor', 1)],
      organizer: [ftmId('actor', 1)],
      addressEntity: [ftmId('place', 1)],
      location: ['مكان 1', 'Place 1'],
    });
    expect(propertiesOf('event', 1, '.agreements.0')).toMatchObject({ object: [ftmId('agreement', 1)], role: ['concerns'] });
  });

  test('an event that did not happen is no event of FollowTheMoney: it is left out, and told', () => {
    expect([byId.has(ftmId('event', 2)), leftOut]).toEqual([
      false,
      [{ record: idOf('event', 2), property: 'modality', reason: 'modality' }],
    ]);
  });
});

describe('places and sources', () => {
  test('only coordinates of a point are an address’s; those of a country are noted', () => {
    expect(propertiesOf('place', 1)).toMatchObject({
      latitude: ['32.8872'],
      longitude: ['13.1913'],
      notes: ['coordinates: 32.8872, 13.1913 (near)'],
    });
    expect(propertiesOf('place', 2)).toEqual({
      name: ['مكان 2', 'Place 2'],
      full: ['مكان 2', 'Place 2'],
      notes: ['coordinates: 27, 17 (country)'],
    });
  });

  test('an article is dated as far as is certain, and its publisher is named and linked', () => {
    expect(byId.get(ftmId('source', 1))).toEqual({
      id: ftmId('source', 1),
      schema: 'Article',
      properties: {
        name: ['Source 1'],
        keywords: ['article'],
        fileName: ['source-1.txt'],
        mimeType: ['text/plain'],
        language: ['ara'],
        publishedAt: ['2020-12'],
        notes: [
          'publishedAt: [2020-12-04..2020-12-31] (EDTF)',
          'publishedAt: inferred from the text',
          'archived: https://archive.example.org/1',
        ],
        retrievedAt: ['2021-01-02'],
        publisher: ['Ministry'],
      },
    });
    expect([byId.get(ftmId('source', 2))?.schema, propertiesOf('source', 1, '.publisher.0')]).toEqual([
      'Document',
      { subject: [ftmId('actor', 3)], object: [ftmId('source', 1)], role: ['published'] },
    ]);
  });

  test('a language that FollowTheMoney does not list is left out, and told', () => {
    const source = sourceOf(1, { language: 'ckb' });
    expect(toFtmEntities(registerOf(source)).leftOut).toEqual([{ record: source.id, property: 'language', reason: 'no-code' }]);
  });

  test.each(['ar', 'ar-LY', 'ara', 'cnr', 'zh-Hant-TW'])('the language %s is one that FollowTheMoney lists', (tag) => {
    expect([...ftmModel.getType('language').values.keys()]).toContain(toFtmLanguage(tag));
  });
});

describe('what FollowTheMoney does not take', () => {
  test('a relation to a record that is not there, or of another kind than it takes, is left out whole', () => {
    const without = register.records.filter(({ id }) => id !== idOf('actor', 4));
    const left = toFtmEntities({ records: without, statements: [] });
    expect(left.entities.some(({ schema }) => schema === 'Occupancy')).toBe(false);
    expect(left.leftOut).toContainEqual({ record: idOf('tenure', 1), property: 'person', reason: 'missing' });
    const held = register.records.map((record) => (record.record === 'tenure' ? parsed({ ...record, person: idOf('actor', 3) }) : record));
    expect(toFtmEntities({ records: held, statements: [] }).leftOut).toContainEqual({
      record: idOf('tenure', 1),
      property: 'person',
      reason: 'range',
    });
  });

  test('a place whose every name is blank or too long is called by its slug', () => {
    const names = [' ', 'x'.repeat(400)].map((value, at) => ({ value, language: at === 0 ? 'ar' : 'en', kind: 'official' }));
    const { entities: made, leftOut: left } = toFtmEntities(registerOf(parsed({ ...placeAt(1), names })));
    expect([made[0]?.properties['name'], left.map(({ reason }) => reason)]).toEqual([
      ['place-1'],
      ['blank', 'too-long', 'blank', 'too-long'],
    ]);
  });
});

describe('FollowTheMoney’s own package', () => {
  test('loads every entity and finds nothing wrong with it', () => {
    expect(ftmProblems(entities)).toEqual([]);
  });

  test('loads whatever any register becomes', () => {
    fc.assert(
      fc.property(anyRegister, (any) => {
        expect(ftmProblems(toFtmEntities(any).entities)).toEqual([]);
      }),
    );
  });

  test('has every country code of the register', () => {
    const countries = ftmModel.getType('country').values;
    const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
    const codes = letters.flatMap((one) => letters.map((other) => one + other)).filter((code) => CountryCode.safeParse(code).success);
    expect(codes.filter((code) => !countries.has(code.toLowerCase()))).toEqual([]);
    expect(codes.length).toBeGreaterThan(240);
  });

  test('has every schema that the taxonomy’s crosswalk names', () => {
    const named = actorKinds.terms.flatMap(({ crosswalk }) => (crosswalk?.['ftm'] ?? []).map(({ code }) => code));
    expect(named.filter((schema) => ftmModel.getSchema(schema).name !== schema)).toEqual([]);
  });

  const spoilt = (id: string, change: Partial<FtmEntity>) =>
    entities.map((entity) => (entity.id === id ? { ...entity, ...change } : entity));
  const tenure = ftmId('tenure', 1);

  test.each([
    [{ properties: { holder: [ftmId('actor', 4)] } }, [`${tenure}: Occupancy without post`]],
    [
      { properties: { holder: [ftmId('actor', 3)], post: [ftmId('office', 1)] } },
      [`${tenure}: Occupancy:holder leads to PublicBody: ${ftmId('actor', 3)}`],
    ],
    [
      { properties: { holder: [ftmId('actor', 4)], post: ['office-x'], startDate: ['2020-13'] } },
      [`${tenure}: Occupancy:post leads nowhere: office-x`, `${tenure}: Interval:startDate is no date: 2020-13`],
    ],
  ])('would tell of a fault: %j', (change, problems) => {
    expect(ftmProblems(spoilt(tenure, change))).toEqual(problems);
  });

  test('would refuse a property that the schema does not have', () => {
    expect(() => ftmProblems(spoilt(tenure, { properties: { person: ['x'] } }))).toThrow('Property does not exist: person');
  });
});

test('entities are written one a line', () => {
  expect(
    ftmLines(entities)
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual(entities);
});
