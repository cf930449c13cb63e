import { askedOf } from '../../../../compare/asked.ts';
import { compared } from '../../../../compare/compared.ts';
import { comparisonTable } from '../../../../compare/comparison-table.ts';
import { matrixOf } from '../../../../compare/matrix-of.ts';
import { tableRoute } from '../../../../downloads/table-route.ts';

export const dynamic = 'force-dynamic';

export const GET = tableRoute({
  name: 'comparison',
  read: askedOf,
  ask: compared,
  table: (answer, asked, locale) => comparisonTable(matrixOf(answer, asked), locale),
});
