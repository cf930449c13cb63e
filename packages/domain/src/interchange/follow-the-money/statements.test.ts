import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Register } from '../../index.ts';
import { anyRegister } from '../../testing/arbitrary-records.ts';
import { ftmModel } from '../../testing/ftm-model.ts';
import { register } from '../../testing/ftm-register.ts';
import { idOf } from '../../testing/records.ts';
import { toFtmId } from './codes.ts';
import { toFtmEntities } from './entities.ts';
import { ftmStatementKey, toFtmStatements } from './statements.ts';

const lines = toFtmStatements(register);
const authority = toFtmId(idOf('actor', 2));
const linesOf = (prop: string) => lines.filter((line) => line.entity_id === authority && line.prop === prop);

describe('statements of FollowTheMoney', () => {
  test('a value is a line for each source that says it, with the words of the passage, and the statement to go back to', () => {
    expect(linesOf('name').filter(({ value }) => value === 'حكومة الوفاق')).toEqual([
      {
        canonical_id: authority,
        entity_id: authority,
        prop: 'name',
        schema: 'PublicBody',
        value: 'حكومة الوفاق',
        dataset: 'source_1',
        lang: 'ara',
        original_value: 'x',
        first_seen: '2021-01-02',
        last_seen: '2021-01-02',
        external: false,
        origin: idOf('statement', 2),
        id: null,
      },
      expect.objectContaining({ dataset: 'source_2', origin: idOf('statement', 1), first_seen: null }),
    ]);
  });

  test('a value that nobody is cited for belongs to the register itself', () => {
    expect(linesOf('abbreviation')).toMatchObject([{ value: 'GNA', dataset: 'mithaq', lang: 'eng', original_value: null, origin: null }]);
    expect(toFtmStatements(register, { dataset: 'libya' }).map(({ dataset }) => dataset)).toContain('libya');
  });

  test('a rejected statement, and one that denies, cite nothing', () => {
    const claim = lines.filter(({ entity_id }) => entity_id === `${authority}.actsFor`);
    expect(claim.map(({ prop, dataset, origin }) => [prop, dataset, origin])).toEqual([
      ['agent', 'mithaq', null],
      ['client', 'mithaq', null],
      ['role', 'mithaq', null],
    ]);
  });

  test('a line begins with the canonical id, so that lines can be sorted by it', () => {
    expect(JSON.stringify(lines[0]).startsWith('{"canonical_id":"')).toBe(true);
  });

  test('the key of a line is put together as FollowTheMoney’s own reader does, which hashes it', () => {
    const line = { dataset: 'd', entity_id: 'e', prop: 'name', value: 'سلام', lang: 'ara', external: false };
    expect(ftmStatementKey({ ...blank, ...line })).toBe('d.e.name.سلام@ara');
    expect(ftmStatementKey({ ...blank, ...line, lang: null, external: true })).toBe('d.e.name.سلام.ext');
  });
});

const blank = {
  canonical_id: '',
  schema: 'Person',
  original_value: null,
  first_seen: null,
  last_seen: null,
  origin: null,
} as const;

/** What the lines of an entity say together, as FollowTheMoney gathers them. */
function gathered(of: Register): ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>> {
  const entities = new Map<string, Map<string, Set<string>>>();
  for (const { entity_id, prop, value } of toFtmStatements(of)) {
    const properties = entities.get(entity_id) ?? new Map<string, Set<string>>();
    entities.set(entity_id, properties.set(prop, (properties.get(prop) ?? new Set()).add(value)));
  }
  return entities;
}

describe('the statements of any register', () => {
  test('say together what its entities say', () => {
    fc.assert(
      fc.property(anyRegister, (any) => {
        const entities = toFtmEntities(any).entities.map(
          ({ id, properties }) => [id, new Map(Object.entries(properties).map(([prop, values]) => [prop, new Set(values)]))] as const,
        );
        expect(gathered(any)).toEqual(new Map(entities));
      }),
      { numRuns: 50 },
    );
  });

  test('have keys of their own, properties of their schema, datasets and languages that FollowTheMoney takes', () => {
    const languages = ftmModel.getType('language').values;
    fc.assert(
      fc.property(anyRegister, (any) => {
        const made = toFtmStatements(any);
        const hashes = new Set(made.map((line) => createHash('sha1').update(ftmStatementKey(line)).digest('hex')));
        expect(hashes.size).toBe(made.length);
        const wrong = made.filter(
          ({ schema, prop, dataset, lang }) =>
            !ftmModel.getSchema(schema).hasProperty(prop) || !/^[a-z0-9_]+$/.test(dataset) || (lang !== null && !languages.has(lang)),
        );
        expect(wrong).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  test('keep a language for texts only, as FollowTheMoney does', () => {
    const linguistic = ['name', 'string', 'text', 'address'];
    fc.assert(
      fc.property(anyRegister, (any) => {
        const types = toFtmStatements(any).filter(({ lang }) => lang !== null);
        expect(types.filter(({ schema, prop }) => !linguistic.includes(ftmModel.getSchema(schema).getProperty(prop).type.name))).toEqual(
          [],
        );
      }),
      { numRuns: 30 },
    );
  });
});
