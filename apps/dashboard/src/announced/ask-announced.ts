import 'server-only';
import type { AnnouncementFilter, AnnouncementList } from '@mithaq/client';
import type { InterfaceLanguage } from '@mithaq/domain';
import type { Answer } from '../register/answer.ts';
import { answerTo } from '../register/ask.ts';

/** What is asked of announcements; what is not given is the register's own. */
type AskedAnnouncements = { readonly [Name in keyof AnnouncementFilter]?: AnnouncementFilter[Name] | undefined };

/**
 * What was announced, as an address asks for it. As with other lists, a filter that names nothing fits nothing, and a place in the list that
 * no page gave leads to its beginning.
 */
export async function askAnnounced(locale: InterfaceLanguage, filter: AskedAnnouncements): Promise<Answer<AnnouncementList>> {
  const { asOf, ...asked } = filter;
  const day = asOf === undefined ? {} : { asOf };
  const answer = await answerTo(locale, (client) => client.events.announced.query({ ...asked, ...day }));
  const namesNothing =
    answer.failure !== undefined && !answer.failure.unreachable && ['not-found', 'invalid'].includes(answer.failure.category);
  if (!namesNothing) return answer;
  if (filter.cursor !== undefined) return askAnnounced(locale, { ...filter, cursor: undefined });
  return withoutRows(await answerTo(locale, (client) => client.events.announced.query({ ...day, limit: 1 })));
}

/** The day of an answer is kept: nothing fits on that day. */
function withoutRows(answer: Answer<AnnouncementList>): Answer<AnnouncementList> {
  return answer.failure ? answer : { value: { asOf: answer.value.asOf, rows: [] } };
}
