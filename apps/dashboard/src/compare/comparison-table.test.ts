import { expect, it } from 'vitest';
import { tableCsv } from '../downloads/table.ts';
import { sampleComparison } from '../samples/comparison.ts';
import { askedOf } from './asked.ts';
import { comparisonTable } from './comparison-table.ts';
import { matrixOf } from './matrix-of.ts';

it('has a line for each cell that the matrix shows, in its order, and one for an agreement without any', () => {
  const sample = sampleComparison({ agreements: 4, topics: 3 });
  const [first, ...others] = sample.rows;
  const answer = { ...sample, rows: [...(first ? [{ ...first, cells: [] }] : []), ...others] };
  const matrix = matrixOf(answer, askedOf({}));
  const [heads, ...lines] = tableCsv(comparisonTable(matrix, 'en')).trimEnd().split('\r\n');
  const cells = matrix.rows.flatMap(({ agreement, cells: held }) =>
    held.map((cell, at) => cell && [agreement.agreement.slug, matrix.columns[at]?.code]),
  );
  expect(heads?.startsWith('\ufeffagreement,agreement_slug,')).toBe(true);
  expect(lines).toHaveLength(cells.filter((cell) => cell !== undefined).length + 1);
  expect(lines[0]).toBe(
    'Sample agreement 1,sample-compared-1,"Republic of the Island; Authority of the Harbour, Its Waters and the Isles",2019-11-27,negotiated,2020-12-15,,,,,,,,,',
  );
  expect(lines.slice(1).map((line) => /,(sample-compared-\d+),.*,([a-z]+\.[a-z-]+),/.exec(line)?.slice(1))).toEqual(
    cells.filter((cell) => cell !== undefined),
  );
});
