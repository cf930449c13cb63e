import type { Clause } from '@mithaq/domain';
import type { Held, Reading, RecordConditions } from '../ports.ts';
import type { ClauseFilter, ClauseList, ClausePage, ClauseRow } from '../views/clause.ts';
import { clauseView } from './clause-view.ts';
import { conditionsOf, page, reference, windowOf, within } from './conditions.ts';
import { eventRow } from './event-rows.ts';
import { sourceRefs } from './evidence.ts';
import { type Gathered, gather, recordsIn, statementsIn } from './gather.ts';
import { refTo } from './refs.ts';
import { topicCodes } from './topic-codes.ts';

/** One page of clauses. */
export async function listClauses(reading: Reading, filter: ClauseFilter): Promise<ClauseList> {
  const order = filter.order === 'caption' ? {} : { order: filter.order };
  const slice = await reading.list('clause', await clauseConditions(reading, filter), { ...windowOf(filter), ...order });
  const statements = await reading.statementsAbout(slice.rows.map(({ record }) => record.id));
  const gathered = await gather(reading, { held: slice.rows, statements });
  return page(
    slice,
    slice.rows.map(({ record }) => clauseRow(gathered, record)),
  );
}

/** What a clause has to fulfil to be in a list. @throws MithaqError `not-found` where a filter names what is not there */
export async function clauseConditions(reading: Reading, filter: Omit<ClauseFilter, 'limit' | 'order'>): Promise<RecordConditions> {
  const { topic, text, force } = filter;
  const topics = topic === undefined ? undefined : topicCodes(await reading.taxonomy(), topic);
  const agreement = await reference(reading, { kind: 'agreement', key: filter.agreement, filter: 'agreement', property: 'agreement' });
  const [party] = await reference(reading, { kind: 'actor', key: filter.party, filter: 'party', property: 'obligated' });
  return {
    // An actor stands in a clause only as who owes or is owed.
    ...conditionsOf([...agreement, ...(party ? [{ id: party.id }] : [])], { force }),
    ...(topics === undefined ? {} : { havingAny: [{ property: 'topics', values: topics }] }),
    ...(text === undefined ? {} : { refersToOneHaving: { property: 'agreement', having: { property: 'textAvailability', value: text } } }),
    ...within(filter),
  };
}

/** Everything that is known of a clause. */
export async function clausePage(reading: Reading, held: Held<Clause>): Promise<ClausePage> {
  const { id, fulfilledBy = [], breachedBy = [] } = held.record;
  const [concerning, settling] = await Promise.all([
    reading.referring('event', [id], 'clauses'),
    reading.records([...fulfilledBy, ...breachedBy]),
  ]);
  const events = [...concerning, ...settling];
  const statements = await reading.statementsAbout([...new Set([id, ...events.map(({ record }) => record.id)])]);
  const gathered = await gather(reading, { held: [held, ...events], statements });
  const rowsOf = (wanted: readonly string[]) =>
    recordsIn(gathered, 'event').flatMap((event) => (wanted.includes(event.id) ? [eventRow(gathered, event)] : []));
  const settled: readonly string[] = [...fulfilledBy, ...breachedBy];
  return {
    row: clauseRow(gathered, held.record),
    revision: held.revision,
    fulfilledBy: rowsOf(fulfilledBy),
    breachedBy: rowsOf(breachedBy),
    events: rowsOf(concerning.map(({ record }) => record.id).filter((event) => !settled.includes(event))),
    sources: sourceRefs(gathered, statementsIn(gathered, id)),
  };
}

/** A clause as a list shows it, from what was gathered. */
export function clauseRow(gathered: Gathered, clause: Clause): ClauseRow {
  return { ...clauseView(gathered, clause), agreement: refTo(gathered, clause.agreement) };
}
