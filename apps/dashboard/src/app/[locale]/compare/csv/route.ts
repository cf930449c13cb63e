import { queryOf, tableAnswer } from '../../../../address/table-answer.ts';
import { askedOf } from '../../../../compare/asked.ts';
import { compared } from '../../../../compare/compared.ts';
import { comparisonTable } from '../../../../compare/comparison-table.ts';
import { matrixOf } from '../../../../compare/matrix-of.ts';
import { localeOf } from '../../../../i18n/locale-of.ts';

export const dynamic = 'force-dynamic';

interface Parts {
  params: Promise<{ locale: string }>;
}

/** What the comparison at the same query shows, as a table to take along. */
export async function GET(request: Request, { params }: Parts): Promise<Response> {
  const locale = localeOf((await params).locale);
  const asked = askedOf(queryOf(request));
  return tableAnswer(await compared(locale, asked), `comparison-${locale}.csv`, (answer) =>
    comparisonTable(matrixOf(answer, asked), locale),
  );
}
