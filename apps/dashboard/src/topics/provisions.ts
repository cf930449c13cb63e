import 'server-only';
import type { AgreementComparison, ClauseRow, ComparedAgreement } from '@mithaq/client';
import type { agreementFilter } from '../agreements/agreement-fields.ts';
import type { Locale } from '../i18n/routing.ts';
import type { Answer } from '../register/answer.ts';
import { ask, askList } from '../register/ask.ts';

/** An agreement that provides for a topic, and its clauses there. */
export interface Providing {
  readonly agreement: ComparedAgreement;
  readonly clauses: readonly ClauseRow[];
}

/** The agreements that provide for a topic and are asked for: one page of them with their clauses, and when the newest of them were made. */
export interface Provisions {
  readonly providing: readonly Providing[];
  readonly total: number;
  readonly next: string | undefined;
  readonly newest: readonly ComparedAgreement[];
}

/** Which of the agreements are asked for, as the list of agreements is, and from where on. */
type Asked = Omit<ReturnType<typeof agreementFilter>, 'topic'> & {
  readonly order: 'newest' | 'oldest';
  readonly cursor: string | undefined;
};

/** How many agreements a page tells of, and how many its line of dates. */
const perPage = 10;
const mostDated = 50;

/** What agreements say on a topic. A cursor that no page gave leads to the first; a filter that names nothing keeps none. */
export async function provisionsOf(locale: Locale, topic: string, asked: Asked): Promise<Answer<Provisions>> {
  const on = { topic, topics: [topic] };
  const page = await askList(locale, asked, async (client, filter) =>
    listOf(await client.agreements.compare.query({ ...filter, ...on, limit: perPage })),
  );
  if (page.failure) return { failure: page.failure };
  const { rows, total, next } = page.value;
  if (rows.length === 0) return { value: { providing: [], total, next, newest: [] } };
  const more = await ask(locale, (client) =>
    Promise.all([
      client.agreements.compare.query({ ...asked, ...on, order: 'newest', cursor: undefined, limit: mostDated }),
      Promise.all(rows.map(({ agreement }) => client.clauses.list.query({ agreement: agreement.id, topic, limit: 100 }))),
    ]),
  );
  if (more.failure) return { failure: more.failure };
  const [newest, clauses] = more.value;
  const providing = rows.map((agreement, at) => ({ agreement, clauses: clauses[at]?.rows ?? [] }));
  return { value: { providing, total, next, newest: newest.rows } };
}

function listOf({ rows, left, next }: AgreementComparison) {
  return { rows, total: rows.length + left, next };
}
