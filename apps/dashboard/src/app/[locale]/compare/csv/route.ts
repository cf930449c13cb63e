import { askedOf } from '../../../../compare/asked.ts';
import { compared } from '../../../../compare/compared.ts';
import { comparisonCsv } from '../../../../compare/comparison-csv.ts';
import { matrixOf } from '../../../../compare/matrix-of.ts';
import { localeOf } from '../../../../i18n/locale-of.ts';

export const dynamic = 'force-dynamic';

interface Parts {
  params: Promise<{ locale: string }>;
}

/** What the comparison at the same query shows, as a table to take along. */
export async function GET(request: Request, { params }: Parts): Promise<Response> {
  const locale = localeOf((await params).locale);
  const asked = askedOf(queryOf(new URL(request.url).searchParams));
  const answer = await compared(locale, asked);
  if (answer.failure) return new Response(null, { status: answer.failure.unreachable ? 503 : 500 });
  return new Response(comparisonCsv(matrixOf(answer.value, asked), locale), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="comparison-${locale}.csv"`,
      'cache-control': 'private, no-store',
    },
  });
}

function queryOf(given: URLSearchParams): Record<string, string[]> {
  return Object.fromEntries([...new Set(given.keys())].map((name) => [name, given.getAll(name)]));
}
