import { askedOf } from '../compare/asked.ts';
import { CellOpener } from '../compare/cell-opener.tsx';
import { MatrixLegend } from '../compare/legend.tsx';
import { matrixOf } from '../compare/matrix-of.ts';
import { MatrixTable } from '../compare/matrix-table.tsx';
import { MatrixWindow } from '../compare/matrix-window.tsx';
import { cellKey } from '../compare/open-address.ts';
import { sampleComparison } from './comparison.ts';

/** As many agreements and topics as one page compares. */
const matrix = matrixOf(sampleComparison({ agreements: 50, topics: 50 }), askedOf({}));

/** Fifty agreements by fifty topics. */
export function MatrixSample() {
  return (
    <CellOpener opened={undefined} words={{ close: '×', waiting: '—', failed: '—' }}>
      <MatrixWindow rows={matrix.rows.length}>
        <MatrixTable
          matrix={matrix}
          caption="50 × 50"
          open={undefined}
          addressOf={(cell) => `?cell=${encodeURIComponent(cellKey(cell))}`}
        />
      </MatrixWindow>
      <MatrixLegend of={matrix} />
    </CellOpener>
  );
}
