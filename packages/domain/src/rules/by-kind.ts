import type { RecordKind, RecordOf } from '../registry.ts';

/** An answer of each kind of record to one question. A new kind does not compile until every such table has its answer. */
export type ByKind<Result> = { readonly [Kind in RecordKind]: (record: RecordOf<Kind>) => Result };

type Correlated<Kind extends RecordKind> = { readonly [One in Kind]: RecordOf<One> & { readonly record: One } }[Kind];

/** Asks a record the question of a table, without asking which kind it is. */
export function answerOf<Result, Kind extends RecordKind>(table: ByKind<Result>, record: Correlated<Kind>): Result {
  return table[record.record](record);
}
