import type { AgreementComparison, ComparedCell } from '@mithaq/client';
import { fuzzyDate } from '@mithaq/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleComparison } from '../samples/comparison.ts';
import { type Asked, askedOf, requestOf } from './asked.ts';
import { matrixOf } from './matrix-of.ts';
import { cellKey, cellOf } from './open-address.ts';

const how = (query: Record<string, string> = {}): Asked => askedOf(query);
const group = { code: 'g', label: { en: 'G' } };
const other = { code: 'h', label: { en: 'H' } };
const columns: AgreementComparison['columns'] = [
  { topic: { ...group, group }, level: 'group', total: 0 },
  { topic: { code: 'g.a', label: { en: 'A' }, group }, level: 'topic', total: 0 },
  { topic: { code: 'g.b', label: { en: 'B' }, group }, level: 'topic', total: 0 },
  { topic: { ...other, group: other }, level: 'group', total: 0 },
  { topic: { code: 'h.c', label: { en: 'C' }, group: other }, level: 'topic', total: 0 },
];
const clause = (slug: string) => ({ id: slug, record: 'clause' as const, slug, label: {} });
const cell = (column: number, slugs: readonly string[], more: Partial<ComparedCell> = {}): ComparedCell => ({
  column,
  clauses: slugs.map(clause),
  support: { sources: 2, independent: 1, oneSpeaker: false },
  single: 0,
  disputed: 0,
  ...more,
});
const row = (slug: string, edtf: string, cells: ComparedCell[]): AgreementComparison['rows'][number] => ({
  agreement: { id: slug, record: 'agreement', slug, label: {} },
  parties: [],
  date: fuzzyDate(edtf),
  status: { asOf: '2020-12-15', values: [{ status: 'signed', because: [] }], doubts: [] },
  cells,
  total: 0,
});
const answer = (rows: AgreementComparison['rows']): AgreementComparison => ({ columns, rows, total: 0, elsewhere: [], left: 0 });
const three = answer([
  row('one', '2019', [cell(0, ['1']), cell(1, ['1'], { single: 1 })]),
  row('two', '2020', [cell(3, ['2']), cell(4, ['2'], { disputed: 1 })]),
  row('three', '2018', [cell(0, ['3']), cell(1, ['3'])]),
]);
const codes = (given: Asked, of = three) => matrixOf(of, given).columns.map(({ code }) => code);
const slugs = (given: Asked, of = three) => matrixOf(of, given).rows.map(({ agreement }) => agreement.agreement.slug);

describe('the matrix', () => {
  it('has the topics that somebody provides for, under their groups', () => {
    const matrix = matrixOf(three, how());
    expect(matrix.columns.map(({ code, opens }) => [code, opens])).toEqual([
      ['g.a', true],
      ['h.c', true],
    ]);
    expect(matrix.groups.map(({ code, columns: own }) => [code, own.length])).toEqual([
      ['g', 1],
      ['h', 1],
    ]);
    expect(matrix.rows.map(({ cells }) => cells.map((one) => one?.clauses[0]?.slug))).toEqual([
      ['1', undefined],
      [undefined, '2'],
      ['3', undefined],
    ]);
  });

  it('has all topics, groups alone, or one group where that is asked for', () => {
    expect(codes(how({ columns: 'all' }))).toEqual(['g.a', 'g.b', 'h.c']);
    expect(codes(how({ columns: 'groups' }))).toEqual(['g', 'h']);
    expect(codes(how({ topic: 'g', columns: 'all' }))).toEqual(['g.a', 'g.b']);
    expect(codes(how({ topic: 'h.c' }))).toEqual(['h.c']);
  });

  it('has a column for a group where a clause is coded with the group itself', () => {
    const own = answer([row('one', '2019', [cell(0, ['1', '2']), cell(1, ['1'])])]);
    expect(codes(how(), own)).toEqual(['g', 'g.a']);
  });

  it('shows what rests on a single source, or where sources differ, alone', () => {
    expect([codes(how({ shows: 'single' })), codes(how({ shows: 'disputed' }))]).toEqual([['g.a'], ['h.c']]);
    expect(slugs(how({ shows: 'single' }))).toEqual(['one', 'two', 'three']);
  });

  it('keeps the order of the register, or puts like beside like; chosen agreements go by time', () => {
    expect(slugs(how())).toEqual(['one', 'two', 'three']);
    expect(slugs(how({ order: 'likeness' }))).toEqual(['one', 'three', 'two']);
    expect(slugs(how({ agreements: 'two,one,three' }))).toEqual(['three', 'one', 'two']);
    expect(slugs(how({ agreements: 'two,one,three', order: 'newest' }))).toEqual(['two', 'one', 'three']);
  });

  it('loses no cell and no agreement of fifty by fifty, in any order', () => {
    const big = sampleComparison({ agreements: 50, topics: 50 });
    for (const order of ['oldest', 'likeness']) {
      const matrix = matrixOf(big, how({ order }));
      expect([matrix.rows.length, matrix.columns.length]).toEqual([50, 50]);
      const held = matrix.rows.flatMap(({ cells }) => cells.filter((one) => one !== undefined)).length;
      const topics = new Set(big.columns.flatMap(({ level }, place) => (level === 'topic' ? [place] : [])));
      expect(held).toBe(big.rows.flatMap(({ cells }) => cells.filter(({ column }) => topics.has(column))).length);
    }
  });
});

describe('what was asked', () => {
  it('is read from the address, without what means nothing', () => {
    expect(how({ status: 'sealed', shows: 'nothing', order: 'likeness', from: 'May' })).toMatchObject({
      status: undefined,
      shows: 'all',
      order: 'likeness',
      from: undefined,
    });
    expect(askedOf({ agreements: ['a,b', 'c', 'a', ' '] }).agreements).toEqual(['a', 'b', 'c']);
  });

  it('becomes a question to the register: a page of fifty, the oldest first; or the chosen ones', () => {
    expect(requestOf(how({ actor: 'x', order: 'likeness' }))).toMatchObject({ actor: 'x', limit: 50, order: 'oldest' });
    expect(requestOf(how({ actor: 'x', agreements: 'a,b' }))).toEqual({ agreements: ['a', 'b'] });
  });

  it('names a cell by agreement and topic', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\w~-]+$/), fc.stringMatching(/^[a-z.-]+$/), (agreement, topic) => {
        expect(cellOf(cellKey({ agreement, topic }))).toEqual({ agreement, topic });
      }),
    );
    expect([cellOf('x'), cellOf('~x'), cellOf('x~'), cellOf(undefined)]).toEqual([undefined, undefined, undefined, undefined]);
  });
});
