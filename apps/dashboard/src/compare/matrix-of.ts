import type { AgreementComparison, ComparedAgreement, ComparedCell, TopicRef } from '@mithaq/client';
import { boundsOf } from '@mithaq/domain';
import type { Asked } from './asked.ts';
import { byLikeness } from './likeness.ts';

/** A column as it is drawn: a topic, or a group where it stands for itself. */
export interface MatrixColumn {
  readonly code: string;
  readonly label: TopicRef['label'];
  /** The whole group, not one topic of it. */
  readonly isGroup: boolean;
  /** Whether it is the first of its group. */
  readonly opens: boolean;
}

/** Columns next to one another that belong to one group. */
interface MatrixGroup {
  readonly code: string;
  readonly label: TopicRef['label'];
  readonly columns: readonly MatrixColumn[];
}

export interface MatrixRow {
  readonly agreement: ComparedAgreement;
  /** One a column; nothing where no source that was read tells of it. */
  readonly cells: readonly (ComparedCell | undefined)[];
}

/** What a comparison shows. */
export interface Matrix {
  readonly groups: readonly MatrixGroup[];
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow[];
}

type How = Pick<Asked, 'topic' | 'shows' | 'order' | 'columns' | 'agreements'>;
type ApiColumn = AgreementComparison['columns'][number];

/** The matrix that a reader asked for, out of the register's answer: which columns, which cells, and its rows in order. */
export function matrixOf(answer: AgreementComparison, how: How): Matrix {
  const cellsOf = ({ cells }: ComparedAgreement) => new Map(cells.filter((cell) => isShown(cell, how)).map((cell) => [cell.column, cell]));
  const known = answer.rows.map((agreement) => ({ agreement, cells: cellsOf(agreement) }));
  const used = new Set(known.flatMap(({ cells }) => [...cells.keys()]));
  const places = placesOf(answer, how).filter((place) => how.columns === 'all' || used.has(place));
  const columns = columnsAt(answer.columns, places);
  const rows = known.map(({ agreement, cells }) => ({ agreement, cells: places.map((place) => cells.get(place)) }));
  return { columns, groups: groupsOf(answer.columns, places, columns), rows: inOrder(rows, how) };
}

function isShown({ single, disputed }: ComparedCell, { shows }: How): boolean {
  return shows === 'all' || (shows === 'single' ? single > 0 : disputed > 0);
}

/** The columns among which to choose: topics, and a group where clauses are coded with the group itself; or groups alone. */
function placesOf(answer: AgreementComparison, { topic, columns }: How): readonly number[] {
  const group = topic?.split('.')[0];
  return answer.columns.flatMap(({ topic: { group: own }, level }, place) => {
    if (group !== undefined && own.code !== group) return [];
    if (columns === 'groups') return level === 'group' ? [place] : [];
    return level === 'topic' || standsForItself(answer, place) ? [place] : [];
  });
}

/** Whether a group has a clause that none of its topics has. */
function standsForItself({ columns, rows }: AgreementComparison, place: number): boolean {
  const group = columns[place]?.topic.code;
  const topics = new Set(columns.flatMap(({ topic, level }, at) => (level === 'topic' && topic.group.code === group ? [at] : [])));
  return rows.some(({ cells }) => {
    const coded = new Set(cells.flatMap(({ column, clauses }) => (topics.has(column) ? clauses.map(({ id }) => id) : [])));
    return cells.some(({ column, clauses }) => column === place && clauses.some(({ id }) => !coded.has(id)));
  });
}

function columnsAt(columns: readonly ApiColumn[], places: readonly number[]): readonly MatrixColumn[] {
  const found = places.flatMap((place) => columns[place] ?? []);
  return found.map(({ topic, level }, at) => ({
    code: topic.code,
    label: topic.label,
    isGroup: level === 'group',
    opens: found[at - 1]?.topic.group.code !== topic.group.code,
  }));
}

function groupsOf(all: readonly ApiColumn[], places: readonly number[], columns: readonly MatrixColumn[]): readonly MatrixGroup[] {
  const groups: MatrixGroup[] = [];
  for (const [at, column] of columns.entries()) {
    const group = all[places[at] ?? -1]?.topic.group ?? column;
    const last = groups.at(-1);
    if (last && !column.opens) groups[groups.length - 1] = { ...last, columns: [...last.columns, column] };
    else groups.push({ code: group.code, label: group.label, columns: [column] });
  }
  return groups;
}

/** The register orders by time; chosen agreements come as they were chosen, and likeness is a matter of what is shown. */
function inOrder(rows: readonly MatrixRow[], { order, agreements }: How): readonly MatrixRow[] {
  if (order === 'likeness') return byLikeness(rows, topicsIn);
  if (agreements.length === 0) return rows;
  const oldest = rows.toSorted((one, other) => compare(firstDay(one), firstDay(other)));
  return order === 'newest' ? oldest.toReversed() : oldest;
}

function topicsIn({ cells }: MatrixRow): ReadonlySet<string> {
  return new Set(cells.flatMap((cell) => (cell === undefined ? [] : [String(cell.column)])));
}

function firstDay({ agreement: { date } }: MatrixRow): string {
  return date ? (boundsOf(date).earliest ?? '0000') : '9999';
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
