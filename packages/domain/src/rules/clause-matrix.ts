import type { Agreement } from '../records/agreement.ts';
import type { Clause } from '../records/clause.ts';
import type { Topic } from '../taxonomy/topic.ts';
import { taxonomy } from '../taxonomy/topics.ts';
import { groupedBy } from './groups.ts';
import { compareTexts } from './time/spans.ts';

/** A column: a group of topics, or one topic of a group. `total` counts clauses, each once. */
export interface MatrixColumn {
  readonly topic: Topic;
  readonly level: 'group' | 'topic';
  readonly total: number;
}

/** A row: an agreement, its clauses under each column in the order of the columns, and how many of its clauses have a column. */
export interface MatrixRow {
  readonly agreement: Agreement;
  readonly cells: readonly (readonly Clause[])[];
  readonly total: number;
}

/** Agreements by topics. A row or column without a clause stays, with a total of 0: what is absent is an answer too. */
export interface ClauseMatrix {
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow[];
  /** Clauses of these agreements that have a column. */
  readonly total: number;
  /** Clauses of these agreements of which no topic is among the columns. */
  readonly elsewhere: readonly Clause[];
}

/**
 * Which agreements provide for what: the clauses of each under each topic, as PA-X and DCAD code agreements by issue. A group
 * rolls its topics up, and counts a clause on two of them once; a clause coded with the group itself stands there alone.
 * A topic given twice has two columns that are alike. Rows are in the order given, columns in the order of the topics, clauses by their ordinal. In time linear in the clauses'
 * topics and the cells.
 */
export function clauseMatrix(
  agreements: readonly Agreement[],
  clauses: readonly Clause[],
  topics: readonly Topic[] = taxonomy.topics,
): ClauseMatrix {
  const byAgreement = groupedBy(clauses, ({ agreement }) => agreement);
  const codes = new Set<string>(topics.map(({ code }) => code));
  const clausesOf = ({ id }: Agreement): readonly Clause[] => inOrder(byAgreement.get(id) ?? []);
  const rows = agreements.map((agreement) => rowOf(agreement, clausesOf(agreement), topics));
  const elsewhere = agreements.flatMap((agreement) => clausesOf(agreement).filter((clause) => columnsOf(clause, codes).size === 0));
  const columns = topics.map(
    (topic, at): MatrixColumn => ({
      topic,
      level: topic.parent === undefined ? 'group' : 'topic',
      total: rows.reduce((sum, { cells }) => sum + (cells[at]?.length ?? 0), 0),
    }),
  );
  return { columns, rows, total: rows.reduce((sum, { total }) => sum + total, 0), elsewhere };
}

function rowOf(agreement: Agreement, clauses: readonly Clause[], topics: readonly Topic[]): MatrixRow {
  const cells = new Map<string, Clause[]>(topics.map(({ code }) => [code, []]));
  const codes = new Set(cells.keys());
  let total = 0;
  for (const clause of clauses) {
    const columns = columnsOf(clause, codes);
    for (const column of columns) cells.get(column)?.push(clause);
    if (columns.size > 0) total += 1;
  }
  return { agreement, cells: topics.map(({ code }) => cells.get(code) ?? []), total };
}

/** The columns in which a clause stands: its topics and their groups (`training` of `training.exercises`), as far as there are such columns. */
function columnsOf({ topics }: Clause, codes: ReadonlySet<string>): ReadonlySet<string> {
  const all = topics.flatMap((code): string[] => [code, ...code.split('.').slice(0, 1)]);
  return new Set(all.filter((code) => codes.has(code)));
}

function inOrder(clauses: readonly Clause[]): readonly Clause[] {
  return clauses.toSorted((one, other) => one.ordinal - other.ordinal || compareTexts(one.id, other.id));
}
