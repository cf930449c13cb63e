import 'server-only';
import type { AgreementComparison, MithaqClient } from '@mithaq/client';
import type { Locale } from '../i18n/routing.ts';
import type { Answer } from '../register/answer.ts';
import { askList } from '../register/ask.ts';
import { type Asked, filterOf, requestOf } from './asked.ts';

/** The register's answer to what was asked. A filter that names nothing fits nothing; a cursor that no page gave leads to the first. */
export async function compared(locale: Locale, asked: Asked): Promise<Answer<AgreementComparison>> {
  let whole = nothing;
  const answer = await askList(locale, { cursor: asked.cursor }, async (client, { cursor }) => {
    whole = await question(client, { ...asked, cursor });
    return { rows: whole.rows, total: whole.rows.length + whole.left, next: whole.next };
  });
  return answer.failure ? { failure: answer.failure } : { value: whole };
}

const nothing: AgreementComparison = { columns: [], rows: [], total: 0, elsewhere: [], left: 0 };

function question(client: MithaqClient, asked: Asked): Promise<AgreementComparison> {
  const isByStatus = asked.status !== undefined && asked.agreements.length === 0;
  return isByStatus ? byStatus(client, asked) : client.agreements.compare.query(requestOf(asked));
}

/** Statuses are derived, and the list of agreements keeps them: it says which have this one, so that not all have to be derived anew. */
async function byStatus(client: MithaqClient, asked: Asked): Promise<AgreementComparison> {
  const sort = asked.order === 'newest' ? '-date' : 'date';
  const { rows, total, next } = await client.agreements.list.query({ ...filterOf(asked), sort });
  if (rows.length === 0) return nothing;
  const agreements = rows.map(({ ref }) => ref.id);
  const answer = await client.agreements.compare.query({ agreements, ...(asked.asOf === undefined ? {} : { asOf: asked.asOf }) });
  return { ...answer, left: total - rows.length, ...(next === undefined ? {} : { next }) };
}
