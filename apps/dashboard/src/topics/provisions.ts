import 'server-only';
import type { AgreementComparison, ClauseRow, ComparedAgreement } from '@mithaq/client';
import type { Locale } from '../i18n/routing.ts';
import type { Answer } from '../register/answer.ts';
import { ask, askList } from '../register/ask.ts';

/** An agreement that provides for a topic, and its clauses there. */
export interface Providing {
  readonly agreement: ComparedAgreement;
  readonly clauses: readonly ClauseRow[];
}

/** The agreements that provide for a topic, the newest first: one page of them with their clauses, and when those of the first page were made. */
export interface Provisions {
  readonly providing: readonly Providing[];
  readonly total: number;
  readonly next: string | undefined;
  readonly newest: readonly ComparedAgreement[];
}

/** How many agreements a page tells of, and how many its line of dates. */
const perPage = 10;
const mostDated = 50;

/** What agreements say on a topic. A cursor that no page gave leads to the first. */
export async function provisionsOf(locale: Locale, topic: string, cursor: string | undefined): Promise<Answer<Provisions>> {
  const page = await askList(locale, { cursor }, async (client, filter) =>
    listOf(await client.agreements.compare.query({ topic, topics: [topic], limit: perPage, ...filter })),
  );
  if (page.failure) return { failure: page.failure };
  const { rows, total, next } = page.value;
  const more = await ask(locale, (client) =>
    Promise.all([
      client.agreements.compare.query({ topic, topics: [topic], limit: mostDated }),
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
