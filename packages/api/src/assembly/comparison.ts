import { type Agreement, type Clause, clauseMatrix, MithaqError, type Topic, taxonomy, topicOf } from '@mithaq/domain';
import type { Held, Reading } from '../ports.ts';
import { type CompareRequest, type Comparison, mostCompared } from '../views/compare.ts';
import type { Ref } from '../views/ref.ts';
import { agreementConditions } from './agreement-list.ts';
import { dateOf } from './agreement-rows.ts';
import { found } from './found.ts';
import { type Gathered, gather, recordsIn } from './gather.ts';
import { refsTo, refTo, topicRef } from './refs.ts';

/** Agreements by topics. @throws MithaqError `not-found` for an agreement or a topic that is not there */
export async function comparison(reading: Reading, request: CompareRequest): Promise<Comparison> {
  const topics = topicsIn(request.topics);
  const { agreements, left } = await agreementsIn(reading, request);
  const ids = agreements.map(({ record }) => record.id);
  const [clauses, events] = await Promise.all([
    reading.referring('clause', ids, 'agreement'),
    reading.referring('event', ids, 'agreements'),
  ]);
  const gathered = await gather(reading, { held: [...agreements, ...clauses, ...events] });
  const compared = agreements.map(({ record }) => record);
  const matrix = clauseMatrix(
    compared,
    clauses.map(({ record }) => record),
    topics,
  );
  return {
    columns: matrix.columns.map(({ topic, level, total }) => ({ topic: topicRef(topic.code), level, total })),
    rows: matrix.rows.map(({ agreement, cells, total }) => ({
      ...headOf(gathered, agreement),
      cells: cells.map((cell) => clauseRefs(gathered, cell)),
      total,
    })),
    total: matrix.total,
    elsewhere: clauseRefs(gathered, matrix.elsewhere),
    left,
  };
}

function topicsIn(codes: readonly string[] | undefined): readonly Topic[] {
  if (codes === undefined) return taxonomy.topics;
  return codes.map((code, at) => {
    const topic = topicOf(code);
    if (topic === undefined) throw new MithaqError('not-found', { key: code }, ['topics', at]);
    return topic;
  });
}

interface Compared {
  readonly agreements: readonly Held<Agreement>[];
  readonly left: number;
}

async function agreementsIn(reading: Reading, request: CompareRequest): Promise<Compared> {
  const { agreements: keys } = request;
  if (keys !== undefined) {
    const named = await Promise.all(keys.map((key) => found(reading, 'agreement', key, ['agreements'])));
    return { agreements: [...new Map(named.map((held) => [held.record.id, held])).values()], left: 0 };
  }
  const { rows, total } = await reading.list('agreement', await agreementConditions(reading, request), { limit: mostCompared });
  return { agreements: rows, left: total - rows.length };
}

type Head = Pick<Comparison['rows'][number], 'agreement' | 'parties' | 'date'>;

function headOf(gathered: Gathered, { id, participations }: Agreement): Head {
  const date = dateOf(recordsIn(gathered, 'event').filter(({ agreements }) => agreements.includes(id)));
  const parties = participations.flatMap(({ role, actor }) => (role === 'party' ? [actor] : []));
  return { agreement: refTo(gathered, id), parties: refsTo(gathered, parties), ...(date ? { date } : {}) };
}

function clauseRefs(gathered: Gathered, clauses: readonly Clause[]): Ref[] {
  return clauses.map(({ id }) => refTo(gathered, id));
}
