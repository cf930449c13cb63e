import { AnyRecord, checkStatement, Statement, type StatementProblem, unpublishable, valueKey } from '@mithaq/domain';
import type { Draftable, Json } from '../keeping/draftable.ts';

/** A value that stands on a record and that nothing is cited for. */
export interface Unbacked {
  readonly property: string;
  readonly value: Json;
}

/** What sources say of a record as it is being typed. */
export interface Backing {
  readonly unbacked: readonly Unbacked[];
  /** What is wrong between each statement and the record, by the statement's id; nothing where all is well. */
  readonly unfit: ReadonlyMap<string, StatementProblem['problem']>;
}

/** Holds a record as it is being typed against its statements as they are. Nothing is said of a record that its schema refuses. */
export function backingOf(data: Draftable, statements: readonly Draftable[]): Backing {
  const record = AnyRecord.safeParse(data);
  if (!record.success) return { unbacked: [], unfit: new Map() };
  const read = statements.flatMap((one) => {
    const statement = Statement.safeParse(one);
    return statement.success ? [statement.data] : [];
  });
  const missing = unpublishable(record.data, read).map(({ property, value }) => `${property} ${valueKey(value)}`);
  const unbacked = Object.entries(data).flatMap(([property, value]) =>
    (Array.isArray(value) ? [...value, value] : [value])
      .filter((element) => missing.includes(`${property} ${valueKey(element)}`))
      .map((element) => ({ property, value: element })),
  );
  const unfit = read.flatMap((statement) => {
    const [first] = checkStatement(statement, record.data);
    return first === undefined ? [] : [[statement.id, first.problem] as const];
  });
  return { unbacked, unfit: new Map(unfit) };
}
