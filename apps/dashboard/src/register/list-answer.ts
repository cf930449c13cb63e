import type { Failure } from '@mithaq/client';
import type { Answer } from './answer.ts';

/** One page of a list, as the register answers it. */
export interface ListPart<Row> {
  readonly rows: Row[];
  readonly total: number;
  readonly next?: string | undefined;
}

/** What a list can be asked for: beside its filters, the place to go on from. */
export interface ListFilter {
  readonly cursor?: string | undefined;
}

/**
 * The part of a list that an address asks for, though the address may be wrong: a cursor that no page gave leads to the
 * first page, and a filter that names nothing fits nothing. Every other failure stays one.
 */
export async function listAnswer<Row, Filter extends ListFilter>(
  filter: Filter,
  ask: (filter: Filter) => Promise<Answer<ListPart<Row>>>,
): Promise<Answer<ListPart<Row>>> {
  const answer = await ask(filter);
  const holdsNothing = answer.failure ? namesNothing(answer.failure) : answer.value.rows.length === 0;
  if (holdsNothing && filter.cursor !== undefined) return listAnswer({ ...filter, cursor: undefined }, ask);
  return answer.failure && holdsNothing ? { value: { rows: [], total: 0 } } : answer;
}

function namesNothing(failure: Failure): boolean {
  return !failure.unreachable && (failure.category === 'not-found' || failure.category === 'invalid');
}
