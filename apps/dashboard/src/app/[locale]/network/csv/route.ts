import { queryOf, tableAnswer } from '../../../../address/table-answer.ts';
import { localeOf } from '../../../../i18n/locale-of.ts';
import { askedIn } from '../../../../network/asked.ts';
import { foundNetwork } from '../../../../network/found-network.ts';
import { tieTable } from '../../../../network/ties-as-table.ts';
import { answerTo } from '../../../../register/ask.ts';

export const dynamic = 'force-dynamic';

interface Parts {
  params: Promise<{ locale: string }>;
}

/** Every tie of the network at the same query, as a table to take along. */
export async function GET(request: Request, { params }: Parts): Promise<Response> {
  const locale = localeOf((await params).locale);
  const asked = askedIn(queryOf(request));
  const answer = await answerTo(locale, (client) => foundNetwork(client, asked));
  return tableAnswer(answer, `network-${locale}.csv`, ({ view }) => tieTable(view, locale));
}
