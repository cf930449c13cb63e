import 'server-only';
import type { SearchAnswer } from '@mithaq/client';
import { one, type Query } from '../address/query.ts';
import type { Locale } from '../i18n/routing.ts';
import type { Answer } from '../register/answer.ts';
import { askList } from '../register/ask.ts';
import { longest, narrowedBy, wordsOf } from './asking.ts';

/** How much of each group is asked for. */
interface Extent {
  readonly limit: number;
  readonly facets: boolean;
}

/** What an address looks for. A filter that names nothing finds nothing; a cursor that no page gave leads to the first. */
export async function found(locale: Locale, query: Query, { limit, facets }: Extent): Promise<Answer<SearchAnswer>> {
  const words = wordsOf(query);
  const asked = {
    q: isFinished(query) ? `${words} `.slice(0, longest) : words,
    limit,
    facets,
    cursor: one(query, 'cursor'),
    ...narrowedBy(query),
  };
  const answer = await askList(locale, asked, async (client, { cursor, ...rest }) => {
    const found = await client.search.query.query({ ...rest, ...(cursor === undefined ? {} : { cursor }) });
    return { rows: [found], total: found.groups.length };
  });
  return answer.failure ? answer : { value: answer.value.rows[0] ?? { query: words, groups: [] } };
}

/** White space at the end says that the last word is finished. */
function isFinished({ q }: Query): boolean {
  return typeof q === 'string' && /\S\s$/u.test(q);
}
