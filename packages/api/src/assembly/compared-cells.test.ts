import { Clause, currentSchemaVersion, type LocalizedText, Source, Statement, taxonomy } from '@mithaq/domain';
import { expect, test } from 'vitest';
import type { Held } from '../ports.ts';
import { comparedCells } from './compared-cells.ts';
import { type Gathered, groupedBy } from './gather.ts';

const idOf = (kind: string, number: number) => `${kind}_${`${number}`.padStart(26, '0')}`;
const header = (record: string, number: number) => ({
  record,
  id: idOf(record, number),
  schemaVersion: currentSchemaVersion,
  slug: `${record}-${number}`,
});
const words = (en: string): LocalizedText => ({ en });

const clauseOf = (number: number) =>
  Clause.parse({
    ...header('clause', number),
    agreement: idOf('agreement', 1),
    ordinal: number,
    label: words(`Clause ${number}`),
    topics: ['training'],
    obligated: [],
    beneficiaries: [],
  });

/** A source with a publisher of its own. */
const sourceOf = (number: number) =>
  Source.parse({
    ...header('source', number),
    type: 'article',
    label: words(`Source ${number}`),
    derivedFrom: [],
    text: { sha256: `${number}`.repeat(64), length: 0 },
    publisher: { name: words(`Publisher ${number}`) },
    language: 'en',
    rights: 'excerpts-only',
    sample: true,
  });

interface Said {
  readonly clause: number;
  readonly sources: readonly number[];
  readonly text?: string;
  readonly standing?: 'accepted' | 'disputed';
}

const statementOf = ({ clause, sources, text = 'It says so.', standing = 'accepted' }: Said, at: number) =>
  Statement.parse({
    record: 'statement',
    id: idOf('statement', at + 1),
    schemaVersion: currentSchemaVersion,
    subject: idOf('clause', clause),
    property: 'text',
    value: words(text),
    modality: 'occurred',
    standing,
    rank: 0,
    citations: sources.map((source) => ({
      source: idOf('source', source),
      selector: { exact: text, prefix: '', suffix: '', start: 0, end: text.length },
    })),
    ...(standing === 'disputed' ? { note: words('They differ.') } : {}),
  });

function gatheredOf(said: readonly Said[]): Gathered {
  const records = [1, 2, 3].flatMap((number) => [clauseOf(number), sourceOf(number)]);
  return {
    held: new Map<string, Held>(records.map((record) => [record.id, { record, revision: 1 }])),
    statements: groupedBy(said.map(statementOf), ({ subject }) => subject),
    attached: new Set(),
    texts: new Map(),
    taxonomy,
  };
}

const shown = (said: readonly Said[], cells: readonly (readonly number[])[]) =>
  comparedCells(
    gatheredOf(said),
    cells.map((clauses) => clauses.map(clauseOf)),
  ).map(({ column, clauses, support, single, disputed }) => [
    column,
    clauses.length,
    support.sources,
    support.independent,
    single,
    disputed,
  ]);

test('leaves empty cells out, and keeps the places of the others', () => {
  expect(shown([{ clause: 1, sources: [1] }], [[], [1], []])).toEqual([[1, 1, 1, 1, 1, 0]]);
  expect(shown([], [[], []])).toEqual([]);
});

test('weighs all clauses of a cell together, and counts those that rest on a single source', () => {
  const said = [
    { clause: 1, sources: [1] },
    { clause: 2, sources: [2] },
    { clause: 3, sources: [1, 2, 3] },
  ];
  expect(shown(said, [[1, 2], [3], [1, 2, 3]])).toEqual([
    [0, 2, 2, 2, 2, 0],
    [1, 1, 3, 3, 0, 0],
    [2, 3, 3, 3, 2, 0],
  ]);
});

test('counts the clauses on which sources differ', () => {
  const said: readonly Said[] = [
    { clause: 1, sources: [1], text: 'They cooperate.', standing: 'disputed' },
    { clause: 1, sources: [2], text: 'They combat it.', standing: 'disputed' },
    { clause: 2, sources: [1] },
  ];
  expect(shown(said, [[1, 2]])).toEqual([[0, 2, 2, 2, 1, 1]]);
});

test('of a clause of which no source tells, says that none does', () => {
  expect(shown([], [[1]])).toEqual([[0, 1, 0, 0, 0, 0]]);
});
