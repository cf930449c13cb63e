import { tableRoute } from '../../../../downloads/table-route.ts';
import { askedIn } from '../../../../network/asked.ts';
import { foundNetwork } from '../../../../network/found-network.ts';
import { tiesAsTable } from '../../../../network/ties-as-table.ts';
import { answerTo } from '../../../../register/ask.ts';

export const dynamic = 'force-dynamic';

export const GET = tableRoute({
  name: 'network',
  read: askedIn,
  ask: (locale, asked) => answerTo(locale, (client) => foundNetwork(client, asked)),
  table: ({ view }, _, locale) => tiesAsTable(view, locale),
});
