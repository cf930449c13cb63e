import {
  type Agreement,
  type Clause,
  clauseMatrix,
  currentTopicOf,
  type Day,
  MithaqError,
  type Taxonomy,
  type Topic,
  TopicCode,
  topicOf,
} from '@mithaq/domain';
import type { Held, Reading, Slice, Window } from '../ports.ts';
import type { ComparedAgreement, CompareRequest, Comparison } from '../views/compare.ts';
import type { Ref } from '../views/ref.ts';
import { agreementConditions, withStatus } from './agreement-list.ts';
import { dateOf, eventsOf, gatherAgreements } from './agreement-rows.ts';
import { comparedCells } from './compared-cells.ts';
import { sift, windowOf } from './conditions.ts';
import { found } from './found.ts';
import { type Gathered, recordsIn } from './gather.ts';
import { refsTo, refTo, topicRef } from './refs.ts';
import { statusView } from './status.ts';

/** Agreements by topics. @throws MithaqError `not-found` for an agreement or a topic that is not there */
export async function comparison(reading: Reading, request: CompareRequest, asOf: Day): Promise<Comparison> {
  const taxonomy = await reading.taxonomy();
  const topics = topicsIn(taxonomy, request.topics);
  const { rows: agreements, total, next } = await agreementsIn(reading, request, asOf);
  const gathered = await gatherAgreements(reading, agreements);
  const compared = agreements.map(({ record }) => record);
  const matrix = clauseMatrix(
    compared,
    recordsIn(gathered, 'clause').map((clause) => withSuccessors(taxonomy, clause)),
    topics,
  );
  return {
    columns: matrix.columns.map(({ topic, level, total: clauses }) => ({ topic: topicRef(taxonomy, topic.code), level, total: clauses })),
    rows: matrix.rows.map(({ agreement, cells, total: clauses }) => ({
      ...headOf(gathered, agreement, asOf),
      cells: comparedCells(gathered, cells),
      total: clauses,
    })),
    total: matrix.total,
    elsewhere: clauseRefs(gathered, matrix.elsewhere),
    left: total - agreements.length,
    ...(next === undefined ? {} : { next }),
  };
}

/** A clause with the topics that took the place of those of its own that are retired: it stands under them, too. */
function withSuccessors(taxonomy: Taxonomy, clause: Clause): Clause {
  const now = clause.topics.map((code) => TopicCode.parse(currentTopicOf(code, taxonomy)?.code ?? code));
  return now.every((code, at) => code === clause.topics[at]) ? clause : { ...clause, topics: [...new Set([...clause.topics, ...now])] };
}

/** The columns: those that are asked for, or all topics in use. */
function topicsIn(taxonomy: Taxonomy, codes: readonly string[] | undefined): readonly Topic[] {
  if (codes === undefined) return taxonomy.topics.filter(({ replacedBy }) => replacedBy === undefined);
  return codes.map((code, at) => {
    const topic = topicOf(code, taxonomy);
    if (topic === undefined) throw new MithaqError('not-found', { key: code }, ['topics', at]);
    return topic;
  });
}

async function agreementsIn(reading: Reading, request: CompareRequest, asOf: Day): Promise<Slice<Held<Agreement>>> {
  const { agreements: keys, status, order } = request;
  if (keys !== undefined) return named(reading, keys);
  const conditions = await agreementConditions(reading, request);
  const read = (window: Window) => reading.list('agreement', conditions, { ...window, order });
  if (status === undefined) return read(windowOf(request));
  return sift(read, (rows) => withStatus(reading, rows, { status, asOf }), windowOf(request));
}

async function named(reading: Reading, keys: readonly string[]): Promise<Slice<Held<Agreement>>> {
  const all = await Promise.all(keys.map((key) => found(reading, 'agreement', key, ['agreements'])));
  const rows = [...new Map(all.map((held) => [held.record.id, held])).values()];
  return { rows, total: rows.length };
}

function headOf(gathered: Gathered, agreement: Agreement, asOf: Day): Omit<ComparedAgreement, 'cells' | 'total'> {
  const date = dateOf(eventsOf(gathered, agreement));
  const parties = agreement.participations.flatMap(({ role, actor }) => (role === 'party' ? [actor] : []));
  return {
    agreement: refTo(gathered, agreement.id),
    parties: refsTo(gathered, parties),
    ...(date ? { date } : {}),
    status: statusView(gathered, agreement, asOf),
  };
}

function clauseRefs(gathered: Gathered, clauses: readonly Clause[]): Ref[] {
  return clauses.map(({ id }) => refTo(gathered, id));
}
