import { type Statement, valueKey } from '@mithaq/domain';

/** The statements about one element of a list: those about the property whose value is that element. */
export function about(statements: readonly Statement[], property: string, element: unknown): readonly Statement[] {
  const key = valueKey(element);
  return statements.filter((statement) => statement.property === property && valueKey(statement.value) === key);
}

/** The statements that no view at hand carries yet. */
export function without(statements: readonly Statement[], carried: Iterable<{ readonly id: string }>): readonly Statement[] {
  const ids = new Set<string>([...carried].map(({ id }) => id));
  return statements.filter(({ id }) => !ids.has(id));
}
