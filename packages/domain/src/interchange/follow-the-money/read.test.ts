import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnyRecord, Name } from '../../index.ts';
import { anyRegister } from '../../testing/arbitrary-records.ts';
import { register } from '../../testing/ftm-register.ts';
import { idOf } from '../../testing/records.ts';
import { toFtmId } from './codes.ts';
import { toFtmEntities } from './entities.ts';
import { faultOfText } from './model.ts';
import { fromFtmEntities } from './read.ts';

const { records, unread } = fromFtmEntities(toFtmEntities(register).entities);
const read = new Map<string, AnyRecord>(records.map((record) => [record.id, record]));

describe('entities read back', () => {
  test('an authority: its names without their languages, its kind, its claim', () => {
    expect(read.get(idOf('actor', 2))).toEqual({
      record: 'actor',
      id: idOf('actor', 2),
      schemaVersion: 2,
      slug: toFtmId(idOf('actor', 2)),
      kind: 'authority',
      names: [
        { value: 'حكومة الوفاق', language: 'und-Arab', kind: 'official' },
        { value: 'Government', language: 'und-Latn', kind: 'official' },
        { value: 'GNA', language: 'und-Latn', kind: 'short' },
        { value: 'Old Council', language: 'und-Latn', kind: 'former' },
      ],
      countries: ['LY'],
      actsFor: idOf('actor', 1),
    });
  });

  test('a tenure and a recognition, their dates whole again', () => {
    expect(read.get(idOf('tenure', 1))).toMatchObject({ interval: { from: { edtf: '2020-08~' }, to: { edtf: '2020-12-04' } } });
    expect(read.get(idOf('recognition', 1))).toMatchObject({ as: 'government', interval: { from: { edtf: '[2020-01-01..2020-01-31]' } } });
  });

  test('what is not read back is told by its position: agreements, clauses, events, sources and their relations', () => {
    const { entities } = toFtmEntities(register);
    expect(new Set(unread.map(({ at, reason }) => `${entities[at]?.schema} ${reason}`))).toEqual(
      new Set(
        ['Project', 'ProjectParticipant', 'Representation', 'Note', 'Event', 'UnknownLink', 'Article', 'Document'].map(
          (one) => `${one} schema`,
        ),
      ),
    );
  });
});

describe('entities of others', () => {
  const person = { id: 'NK-abc', schema: 'Person', properties: { name: ['Somebody'], country: ['ly', 'gb'], topics: ['role.pep'] } };

  test('that come twice become one record, and the second is told', () => {
    const twice = fromFtmEntities([person, { ...person, properties: { name: ['Other'] } }], { idOf: () => idOf('actor', 7) });
    expect(twice).toMatchObject({
      records: [{ id: idOf('actor', 7), names: [{ value: 'Somebody' }] }],
      unread: [{ at: 1, reason: 'twice', fault: { code: 'duplicate-id' } }],
    });
    expect(twice.records).toHaveLength(1);
  });

  test('are read under the ids that the caller makes for them', () => {
    const idsOf: Readonly<Record<string, string>> = {
      'NK-abc': idOf('actor', 7),
      'NK-post': idOf('office', 7),
      'NK-term': idOf('tenure', 7),
    };
    const term = { id: 'NK-term', schema: 'Occupancy', properties: { holder: ['NK-abc'], post: ['NK-post'], startDate: ['2020'] } };
    const found = fromFtmEntities([person, term], { idOf: (id) => idsOf[id] ?? id });
    expect(found).toMatchObject({
      records: [
        { record: 'actor', id: idOf('actor', 7), kind: 'person', countries: ['LY', 'GB'] },
        { record: 'tenure', person: idOf('actor', 7), office: idOf('office', 7), interval: { from: { edtf: '2020' } } },
      ],
      unread: [],
    });
  });

  test('an address that does not say how exact its coordinates are has none', () => {
    const address = { id: toFtmId(idOf('place', 1)), schema: 'Address', properties: { name: ['X'], latitude: ['1'], longitude: ['2'] } };
    expect(fromFtmEntities([address]).records[0]).not.toHaveProperty('coordinates');
  });

  test('ids that are none of ours, values that do not fit and what is no entity are told by position', () => {
    const wrong = [
      person,
      { ...person, id: toFtmId(idOf('actor', 1)), properties: {} },
      'x',
      { id: 'y', schema: 'constructor', properties: {} },
    ];
    expect(fromFtmEntities(wrong).unread.map(({ at, reason, fault }) => [at, reason, fault?.code])).toEqual([
      [0, 'invalid', 'invalid-record'],
      [1, 'invalid', 'invalid-record'],
      [2, 'invalid', undefined],
      [3, 'schema', undefined],
    ]);
  });
});

/** The names that FollowTheMoney carries, as texts. */
const carriedNames = (names: readonly Name[]): ReadonlySet<string> =>
  new Set(names.map(({ value }) => value).filter((value) => faultOfText('name', value) === undefined));

/** What of a record FollowTheMoney carries there and back. */
function carried(record: AnyRecord): object {
  const { slug: _, schemaVersion: __, ...fields } = record;
  const { notes: ___, ...rest } = 'notes' in fields ? fields : { ...fields, notes: undefined };
  return JSON.parse(JSON.stringify(rest), (key, value) => {
    if (key === 'names') return undefined;
    if (key === 'countries') return [...new Set(value)];
    return value !== null && typeof value === 'object' && 'edtf' in value ? { edtf: value.edtf } : value;
  });
}

test('the actors, offices, tenures, recognitions and places of any register come back with all that is carried', () => {
  fc.assert(
    fc.property(anyRegister, (any) => {
      const { entities, leftOut } = toFtmEntities(any);
      const whole = new Set(leftOut.filter(({ property }) => property !== 'names').map(({ record }) => record));
      const given = any.records.filter(
        ({ id, record }) => ['actor', 'office', 'tenure', 'recognition', 'place'].includes(record) && !whole.has(id),
      );
      const back = new Map<string, AnyRecord>(fromFtmEntities(entities).records.map((record) => [record.id, record]));
      expect(given.map(({ id }) => carried(back.get(id) ?? never()))).toEqual(given.map(carried));
      const named = given.flatMap((record) => ('names' in record ? [record] : []));
      for (const { id, names } of named) {
        const found = back.get(id);
        const expected = carriedNames(names);
        if (expected.size > 0) expect(new Set(found && 'names' in found ? found.names.map(({ value }) => value) : [])).toEqual(expected);
      }
    }),
  );
});

function never(): never {
  throw new Error('a record did not come back');
}
