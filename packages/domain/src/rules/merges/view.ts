import { Statement } from '../../records/statement.ts';
import type { Register } from '../../register.ts';
import { AnyRecord } from '../../registry.ts';
import { groupedBy } from '../groups.ts';
import { type Folded, fold, type SetAside } from './fold.ts';
import type { Judgement } from './judgements.ts';
import { type Resolution, resolve } from './merges.ts';
import { type Pointers, repointed } from './pointers.ts';

/** A record that another one stands for: the record itself, whole and as it was, and the id under which it is shown. */
export interface Absorbed {
  readonly record: AnyRecord;
  readonly into: string;
}

/** A record that would tie an actor to itself, and the statements about it. */
export interface SelfTie {
  readonly record: AnyRecord;
  readonly statements: readonly Statement[];
}

/**
 * A register as it looks with the judgements on it: `records` and `statements` are the view. What was absorbed is kept whole
 * beside it, with every value that the view cannot show (`setAside`) and every statement that is now about another record.
 */
export interface MergedRegister extends Register {
  readonly absorbed: readonly Absorbed[];
  readonly setAside: readonly SetAside[];
  /** Statements that are shown about a canonical record, and the record that each was made about. */
  readonly moved: readonly { readonly statement: string; readonly from: string }[];
  /**
   * Records that would tie an actor to itself, as they were, with the statements about them: a recognition of one member of a
   * cluster by another. No view shows them; either the recognition or the judgement is wrong, and an editor has to look.
   */
  readonly selfTies: readonly SelfTie[];
  readonly resolution: Resolution;
}

/**
 * The view of a register in which records judged to be one are one. References and statements point to the canonical record,
 * which joins what its members say (`fold`); the register and the judgements stay as they are. So a merge is undone by
 * dropping its judgement, or by a later one on the same pair: the view is made anew from what is left, to the byte. (A later
 * `different` is a contradiction where other judgements still connect the pair; `unsure` only takes the judgement back.)
 *
 * The rules are nomenklatura's (canonical ids, and judgements apart from the data), but for contradictions (`resolve`) and single
 * values (`fold`). Records that no judgement concerns are returned themselves. In time linear in the register and the judgements' n log n.
 */
export function merged(register: Register, judgements: readonly Judgement[]): MergedRegister {
  const resolution = resolve(judgements);
  const pointers = pointersTo(register.records, resolution);
  const folded = foldedRecords(register.records, pointers);
  const moved = register.statements.filter(({ subject }) => pointers.has(subject));
  const selfTies = selfTiesIn(register, pointers);
  const hidden = new Set<string>(selfTies.map(({ record }) => record.id));
  return {
    records: register.records
      .filter(({ id }) => !pointers.has(id) && !hidden.has(id))
      .map((record) => folded.get(record.id)?.record ?? pointed(record, pointers)),
    statements: register.statements.filter(({ subject }) => !hidden.has(subject)).map((statement) => pointedStatement(statement, pointers)),
    absorbed: register.records.flatMap((record) => absorbedBy(record, pointers)),
    setAside: [...folded.values()].flatMap(({ setAside }) => setAside),
    moved: moved.map(({ id, subject }) => ({ statement: id, from: subject })),
    selfTies,
    resolution,
  };
}

/** From each member of a cluster to the first member that the register has: a judgement may name records that it has not. */
function pointersTo(records: readonly AnyRecord[], { clusters }: Resolution): Pointers {
  const ids = new Set<string>(records.map(({ id }) => id));
  return new Map(
    clusters.flatMap(({ members }) => {
      const [first, ...others] = members.filter((member) => ids.has(member));
      return first === undefined ? [] : others.map((other) => [other, first] as const);
    }),
  );
}

/** The records that tie two members of one cluster to one another, where nothing but the tie would be left of them. */
function selfTiesIn({ records, statements }: Register, pointers: Pointers): readonly SelfTie[] {
  if (pointers.size === 0) return [];
  const ties = records.filter(
    (record) => 'by' in record && 'of' in record && record.by !== record.of && isOne(record.by, record.of, pointers),
  );
  const about = ties.length === 0 ? new Map<string, readonly Statement[]>() : groupedBy(statements, ({ subject }) => subject);
  return ties.map((record) => ({ record, statements: about.get(record.id) ?? [] }));
}

function isOne(one: string, other: string, pointers: Pointers): boolean {
  return (pointers.get(one) ?? one) === (pointers.get(other) ?? other);
}

function foldedRecords(records: readonly AnyRecord[], pointers: Pointers): ReadonlyMap<string, Folded> {
  const members = new Map<string, AnyRecord[]>([...pointers.values()].map((canonical) => [canonical, []]));
  const byId = new Map<string, AnyRecord>(records.map((record) => [record.id, record]));
  for (const [absorbed, canonical] of [...pointers].toSorted()) {
    const record = byId.get(absorbed);
    if (record) members.get(canonical)?.push(record);
  }
  return new Map(
    [...members].flatMap(([id, others]) => {
      const canonical = byId.get(id);
      return canonical ? [[id, fold(canonical, others, pointers)] as const] : [];
    }),
  );
}

function pointed(record: AnyRecord, pointers: Pointers): AnyRecord {
  const next = repointed(record, pointers);
  return next === record ? record : AnyRecord.parse(next);
}

function pointedStatement(statement: Statement, pointers: Pointers): Statement {
  const next = repointed(statement, pointers);
  return next === statement ? statement : Statement.parse(next);
}

function absorbedBy(record: AnyRecord, pointers: Pointers): readonly Absorbed[] {
  const into = pointers.get(record.id);
  return into === undefined ? [] : [{ record, into }];
}
