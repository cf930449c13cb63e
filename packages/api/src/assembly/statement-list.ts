import type { Reading, StatementConditions } from '../ports.ts';
import type { StatementFilter, StatementList } from '../views/statement-list.ts';
import { page, windowOf } from './conditions.ts';
import { statementViews } from './evidence.ts';
import { gather } from './gather.ts';
import { refTo } from './refs.ts';

/** One page of statements, in the order in which they were made. */
export async function listStatements(reading: Reading, filter: StatementFilter): Promise<StatementList> {
  const slice = await reading.statements(conditionsIn(filter), windowOf(filter));
  const gathered = await gather(reading, { statements: slice.rows });
  return page(
    slice,
    statementViews(gathered, slice.rows).map((view) => ({ ...view, about: refTo(gathered, view.subject) })),
  );
}

function conditionsIn({ about, property, standing, source }: StatementFilter): StatementConditions {
  return {
    ...(about === undefined ? {} : { about: [about] }),
    ...(property === undefined ? {} : { property }),
    ...(standing === undefined ? {} : { standing }),
    ...(source === undefined ? {} : { citing: source }),
  };
}
