import { useTranslations } from 'next-intl';
import { DateChip } from '../dates/date-chip.tsx';
import table from '../lists/table.module.css';
import { Link } from '../navigation/link.ts';
import { StatusLine } from '../status/status-line.tsx';
import { RefLink } from '../voice/ref-link.tsx';
import { Text } from '../voice/text.tsx';
import type { Matrix, MatrixRow } from './matrix-of.ts';
import { cellKey, type OpenCell } from './open-address.ts';
import { Parties } from './parties.tsx';
import { useCellWords } from './use-cell-words.ts';

interface Parts {
  matrix: Matrix;
  caption: string;
  addressOf: (cell: OpenCell) => string;
}

/** The matrix as a plain table: a line for each cell that holds something, in the same order. */
export function ComparisonList({ matrix, caption, addressOf }: Parts) {
  const t = useTranslations('compare.columns');
  return (
    <table className={`${table.table} ${table.stacks}`}>
      <caption className="heard">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('agreement')}</th>
          <th scope="col">{t('when')}</th>
          <th scope="col">{t('topic')}</th>
          <th scope="col">{t('clauses')}</th>
          <th scope="col">{t('evidence')}</th>
        </tr>
      </thead>
      {matrix.rows.map((row) => (
        <tbody key={row.agreement.agreement.id}>
          <Lines row={row} matrix={matrix} addressOf={addressOf} />
        </tbody>
      ))}
    </table>
  );
}

function Lines({ row, matrix, addressOf }: { row: MatrixRow } & Pick<Parts, 'matrix' | 'addressOf'>) {
  const inWords = useCellWords();
  const lines = matrix.columns.flatMap((column, at) => {
    const cell = row.cells[at];
    return cell ? [{ column, cell }] : [];
  });
  if (lines.length === 0)
    return (
      <tr>
        <Head row={row} lines={1} />
        <td colSpan={3} />
      </tr>
    );
  return lines.map(({ column, cell }, place) => (
    <tr key={column.code}>
      {place === 0 && <Head row={row} lines={lines.length} />}
      <td>
        <Link href={`/topics/${column.code}`}>
          <Text of={column.label} />
        </Link>
      </td>
      <td>
        <a
          href={addressOf({ agreement: row.agreement.agreement.slug, topic: column.code })}
          data-cell={cellKey({ agreement: row.agreement.agreement.slug, topic: column.code })}
        >
          {cell.clauses.map(({ id, label }, at) => (
            <span key={id}>
              {at > 0 && ' · '}
              <Text of={label} />
            </span>
          ))}
        </a>
      </td>
      <td className={cell.disputed > 0 ? table.differs : 'quiet'}>{inWords(cell)}</td>
    </tr>
  ));
}

function Head({ row: { agreement }, lines }: { row: MatrixRow; lines: number }) {
  const [value] = agreement.status.values;
  return (
    <>
      <th scope="rowgroup" rowSpan={lines}>
        <RefLink to={agreement.agreement} className={table.name} />
        <p className={table.under}>
          <Parties of={agreement.parties} />
        </p>
      </th>
      <td rowSpan={lines}>
        <DateChip date={agreement.date} />
        <br />
        {value && <StatusLine status={value.status} />}
      </td>
    </>
  );
}
