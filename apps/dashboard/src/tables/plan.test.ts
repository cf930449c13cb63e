import { AnyRecord, currentSchemaVersion, findProblems, type RecordKind, readAs, Statement } from '@mithaq/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draftable, Json } from '../keeping/draftable.ts';
import { newId } from '../look-up/new-id.ts';
import { type BulkChange, putsOf } from './bulk-change.ts';
import { cellText, choicesOf, readCell } from './cell-text.ts';
import { type Column, columnsOf } from './column.ts';
import { pastedOnto } from './pasting.ts';
import { planOf, type StandingRow } from './plan.ts';
import type { TableRow } from './table-row.ts';

const columns = (kind: RecordKind) => new Map(columnsOf(kind).map((column) => [column.key, column]));

function column(kind: RecordKind, key: string): Column {
  const found = columns(kind).get(key);
  if (found === undefined) throw new RangeError(`no column ${key}`);
  return found;
}

const base = { schemaVersion: currentSchemaVersion, slug: 'a-slug' };

function agreement(fields: Draftable = {}, more: Partial<TableRow> = {}): StandingRow {
  const id = newId('agreement');
  const data: Draftable = {
    ...{ record: 'agreement', id, ...base, label: { ar: 'اتفاق', en: 'Accord' } },
    names: [{ value: 'Accord of Ghat', language: 'en', kind: 'official' }],
    ...{ instrument: 'agreement', nature: 'interstate', fields: [], participations: [], lineage: [], textAvailability: 'full' },
    ...fields,
  };
  const row: TableRow = {
    ...{
      id,
      kind: 'agreement',
      caption: {},
      data,
      revision: 1,
      isDraft: false,
      isLeaving: false,
      changeSet: undefined,
      statements: [],
      ...more,
    },
  };
  return { row, data };
}

function actor(fields: Draftable): StandingRow {
  const id = newId('actor');
  const names = [{ value: 'ليبيا', language: 'ar', kind: 'official' }];
  const data: Draftable = { record: 'actor', id, ...base, kind: 'state', names, countries: ['LY'], ...fields };
  return { row: { ...agreement().row, id, kind: 'actor', data }, data };
}

const how: Parameters<typeof planOf>[2] = { overCited: false, into: undefined };
const plan = (rows: readonly StandingRow[], of: Column, change: BulkChange, over = how) => planOf(rows, putsOf(rows, of, change), over);

describe('the columns of a kind', () => {
  it('are what its schema has a cell for, texts and names in both languages', () => {
    expect([...columns('agreement').keys()]).toEqual([
      ...['label.ar', 'label.en', 'names.ar', 'names.en', 'instrument', 'nature', 'fields', 'textAvailability'],
    ]);
    expect([...columns('actor').keys()]).toEqual(['kind', 'names.ar', 'names.en', 'countries', 'wikidata', 'notes.ar', 'notes.en']);
    expect([...columns('event').keys()]).toEqual(['type', 'label.ar', 'label.en', 'date', 'modality', 'takesEffect', 'until']);
  });

  it('write what they read, and nothing else', () => {
    const { data } = agreement();
    for (const one of columnsOf('agreement')) expect(one.write(data, one.read(data))).toEqual(data);
  });

  it('make no key of an empty box, and call a name that there was none of our translation', () => {
    const { data } = agreement();
    expect(column('agreement', 'label.ar').write(data, undefined)['label']).toEqual({ en: 'Accord' });
    expect(column('agreement', 'names.ar').write(data, 'اتفاق غات')['names']).toEqual([
      { value: 'Accord of Ghat', language: 'en', kind: 'official' },
      { value: 'اتفاق غات', language: 'ar', kind: 'gloss' },
    ]);
    expect(column('agreement', 'names.en').write(data, undefined)['names']).toEqual([]);
  });
});

describe('the text of a cell', () => {
  it('is read back as the cell, for every code in either language', () => {
    for (const one of [column('agreement', 'instrument'), column('actor', 'kind'), column('actor', 'countries'), column('event', 'type')]) {
      for (const language of ['ar', 'en'] as const) {
        for (const { value } of choicesOf(one, language)) {
          const held: Json = one.form === 'several' ? [value] : value;
          expect(readCell(one, cellText(one, held, language))).toEqual({ value: held });
        }
      }
    }
  });

  it('knows codes by themselves, by words written otherwise, and several of them apart', () => {
    expect(readCell(column('actor', 'countries'), 'LY، تركيا; italy')).toEqual({ value: ['LY', 'TR', 'IT'] });
    expect(readCell(column('agreement', 'nature'), ' Mixed ')).toEqual({ value: 'mixed' });
    expect(readCell(column('agreement', 'nature'), 'sideways')).toEqual({ unread: 'sideways' });
    expect(readCell(column('actor', 'countries'), 'LY; Atlantis')).toEqual({ unread: 'Atlantis' });
    expect(readCell(column('event', 'date'), '2020-06')).toEqual({ value: { edtf: '2020-06' } });
    expect(readCell(column('event', 'date'), 'early June 2020')).toEqual({ value: { edtf: 'early June 2020' } });
  });
});

describe('a change of many records', () => {
  it('says which change, which have it already, and which do not take it', () => {
    const rows = [agreement(), agreement({ nature: 'mixed' }), agreement({}, { isLeaving: true })];
    const { changes, same, refused } = plan(rows, column('agreement', 'nature'), { do: 'set', value: 'mixed' });
    expect(changes.map(({ id, cells }) => [id, cells.map(({ before, after }) => [before, after])])).toEqual([
      [rows[0]?.row.id, [['interstate', 'mixed']]],
    ]);
    expect([same, refused.map(({ why }) => why)]).toEqual([1, [{ why: 'leaving' }]]);
  });

  it('leaves what is drafted in another change set, unless the table works in that', () => {
    const changeSet = { id: 'changeset_1', title: 'Elsewhere', revision: 1 };
    const rows = [agreement({}, { changeSet })];
    const change = { do: 'set', value: 'mixed' } as const;
    expect(plan(rows, column('agreement', 'nature'), change).refused[0]?.why).toEqual({ why: 'elsewhere', title: 'Elsewhere' });
    expect(plan(rows, column('agreement', 'nature'), change, { ...how, into: 'changeset_1' }).changes).toHaveLength(1);
  });

  it('leaves what sources say, unless somebody says to go over it; our own wording is nobody’s', () => {
    const cited = agreement();
    const says = (property: string, value: unknown) =>
      readAs(Statement, {
        ...{ record: 'statement', id: newId('statement'), schemaVersion: currentSchemaVersion, subject: cited.row.id, property, value },
        ...{ modality: 'occurred', standing: 'unsupported', rank: 0, citations: [], note: { en: 'for a test' } },
      });
    const statements = [says('instrument', 'agreement'), says('names', { value: 'Accord of Ghat', language: 'en', kind: 'official' })];
    const rows = [{ ...cited, row: { ...cited.row, statements } }];
    const set = { do: 'set', value: 'protocol' } as const;
    expect(plan(rows, column('agreement', 'instrument'), set).refused.map(({ why }) => why)).toEqual([{ why: 'cited' }]);
    const over = plan(rows, column('agreement', 'instrument'), set, { ...how, overCited: true });
    expect(over.changes[0]?.cells[0]).toMatchObject({ before: 'agreement', after: 'protocol', needsPassage: true });
    expect(plan(rows, column('agreement', 'nature'), { do: 'set', value: 'mixed' }).changes[0]?.cells[0]?.needsPassage).toBe(false);
    expect(plan(rows, column('agreement', 'names.ar'), { do: 'set', value: 'اتفاق غات' }).changes[0]?.cells[0]?.needsPassage).toBe(false);
  });

  it('is refused by the schema, in both languages', () => {
    const [refused] = plan([actor({})], column('actor', 'wikidata'), { do: 'set', value: 'Libya' }).refused;
    if (refused?.why.why !== 'problem') throw new RangeError('the schema takes it');
    expect(refused.why.problem.expected.en).toBe('a Wikidata item, such as Q1016');
    expect(refused.why.problem.expected.ar).toMatch(/\p{Script=Arabic}/u);
    expect(plan([actor({})], column('actor', 'names.ar'), { do: 'empty' }).refused[0]?.why.why).toBe('problem');
  });

  it('adds and takes away one of several, and replaces words as they are written', () => {
    const rows = [actor({}), actor({ countries: ['LY', 'TR'] })];
    const after = (change: BulkChange) => plan(rows, column('actor', 'countries'), change).changes.map(({ data }) => data['countries']);
    expect(after({ do: 'add', value: 'TR' })).toEqual([['LY', 'TR']]);
    expect(after({ do: 'remove', value: 'TR' })).toEqual([['LY']]);
    const labels = plan([agreement()], column('agreement', 'label.en'), { do: 'replace', find: 'c', by: '$&' }).changes;
    expect(labels[0]?.data['label']).toEqual({ ar: 'اتفاق', en: 'A$&$&ord' });
  });

  it('done twice changes nothing the second time, whatever it is', () => {
    const codes = fc.constantFrom('LY', 'TR', 'IT');
    const held = fc.uniqueArray(codes).map((countries) => actor({ countries }));
    const change: fc.Arbitrary<BulkChange> = fc.oneof(
      codes.map((value) => ({ do: 'add', value }) as const),
      codes.map((value) => ({ do: 'remove', value }) as const),
      fc.uniqueArray(codes).map((value) => ({ do: 'set', value }) as const),
    );
    fc.assert(
      fc.property(fc.array(held, { maxLength: 4 }), change, (rows, one) => {
        const first = plan(rows, column('actor', 'countries'), one);
        expect(first.changes.length + first.same + first.refused.length).toBe(rows.length);
        const data = new Map(first.changes.map((each) => [each.id, each.data]));
        const again = rows.map(({ row, data: before }) => ({ row, data: data.get(row.id) ?? before }));
        expect(plan(again, column('actor', 'countries'), one).changes).toEqual([]);
      }),
    );
  });
});

describe('a block that is pasted', () => {
  const rows = [agreement(), agreement()];
  const onto = { rows, columns: columnsOf('agreement'), at: { row: 0, column: 4 } };

  it('lies over the cells from one on, and says what lies beyond the last', () => {
    const pasted = pastedOnto('protocol\tmixed\tdefence; health\tfull\tx\ntreaty\t??\n\t\nzzz', onto);
    if (pasted === 'too-long') throw new RangeError('it is short');
    expect(pasted.beyond).toEqual({ rows: 2, columns: 1 });
    const { changes, refused } = planOf(rows, pasted.puts, { ...how, overCited: true });
    expect(changes.map(({ data }) => [data['instrument'], data['nature'], data['fields']])).toEqual([
      ['protocol', 'mixed', ['defence', 'health']],
      ['treaty', 'interstate', []],
    ]);
    expect(refused.map(({ why }) => why)).toEqual([{ why: 'unread', text: '??' }]);
  });

  it('loses what is hidden in it, keeps scripts as words, and is not read where it is too long', () => {
    const at = { row: 0, column: 1 };
    const pasted = pastedOnto('<img src=x onerror=alert(1)>\u202Egpj.exe', { ...onto, at });
    if (pasted === 'too-long') throw new RangeError('it is short');
    expect([pasted.hidden, pasted.puts[0]?.value]).toEqual([1, '<img src=x onerror=alert(1)>gpj.exe']);
    expect(pastedOnto('x\t'.repeat(500_000), onto)).toBe('too-long');
  });

  it('of anything leaves every record one that its schema takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('\t', '\n', 'a', 'م', '"', ';', '\0', '\u202E', 'mixed') }), (text) => {
        const pasted = pastedOnto(text, { ...onto, at: { row: 0, column: 0 } });
        if (pasted === 'too-long') return;
        for (const { data } of planOf(rows, pasted.puts, { ...how, overCited: true }).changes) {
          expect(findProblems(AnyRecord, data)).toEqual([]);
        }
      }),
    );
  });
});
