import type { ComparedAgreement, ComparedCell } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { DateChip } from '../dates/date-chip.tsx';
import { EvidenceMarks } from '../evidence/evidence.tsx';
import { Link } from '../navigation/link.ts';
import { StatusLine } from '../status/status-line.tsx';
import { RefLink } from '../voice/ref-link.tsx';
import { Text } from '../voice/text.tsx';
import styles from './matrix.module.css';
import type { Matrix, MatrixColumn, MatrixRow } from './matrix-of.ts';
import { cellKey, type OpenCell } from './open-address.ts';
import { Parties } from './parties.tsx';
import { useCellWords } from './use-cell-words.ts';

interface Parts {
  matrix: Matrix;
  caption: string;
  /** The cell that stands open. */
  open: OpenCell | undefined;
  /** The address at which a cell stands open. */
  addressOf: (cell: OpenCell) => string;
}

/** Agreements by topics, as a table: what is empty is that no source that was read mentions it. */
export function MatrixTable({ matrix, caption, open, addressOf }: Parts) {
  return (
    <table className={styles.matrix}>
      <caption className="heard">{caption}</caption>
      <Heads matrix={matrix} open={open} />
      <tbody>
        {matrix.rows.map((row, at) => (
          <Row key={row.agreement.agreement.id} row={row} at={at} columns={matrix.columns} open={open} addressOf={addressOf} />
        ))}
      </tbody>
    </table>
  );
}

function Heads({ matrix, open }: Pick<Parts, 'matrix' | 'open'>) {
  const t = useTranslations('compare.columns');
  return (
    <thead>
      <tr className={styles.groups}>
        <td colSpan={2} />
        {matrix.groups.map(({ code, label, columns }) => (
          <th key={code} scope="colgroup" colSpan={columns.length}>
            <span>
              <Text of={label} />
            </span>
          </th>
        ))}
      </tr>
      <tr className={styles.topics}>
        <th scope="col">{t('agreement')}</th>
        <th scope="col">{t('when')}</th>
        {matrix.columns.map((column, at) => (
          <TopicHead key={column.code} column={column} at={at} isOpen={open?.topic === column.code} />
        ))}
      </tr>
    </thead>
  );
}

function TopicHead({ column, at, isOpen }: { column: MatrixColumn; at: number; isOpen: boolean }) {
  const t = useTranslations('compare.columns');
  return (
    <th scope="col" data-column={at} data-open={isOpen || undefined} className={column.opens ? styles.opens : undefined}>
      <Link href={`/topics/${column.code}`}>{column.isGroup ? t('whole') : <Text of={column.label} />}</Link>
    </th>
  );
}

interface RowParts extends Pick<Parts, 'open' | 'addressOf'> {
  row: MatrixRow;
  at: number;
  columns: readonly MatrixColumn[];
}

function Row({ row, at, columns, open, addressOf }: RowParts) {
  const { agreement } = row.agreement;
  const isOpen = open?.agreement === agreement.slug;
  return (
    <tr data-row={at} data-open={isOpen || undefined}>
      <th scope="row">
        <RefLink to={agreement} />
        <small>
          <Parties of={row.agreement.parties} />
        </small>
      </th>
      <td className={styles.when}>
        <When agreement={row.agreement} />
      </td>
      {columns.map((column, place) => {
        const cell = row.cells[place];
        const key = { agreement: agreement.slug, topic: column.code };
        const isThis = isOpen && open.topic === column.code;
        return (
          <td
            key={column.code}
            data-column={place}
            data-open={open?.topic === column.code || undefined}
            className={column.opens ? styles.opens : undefined}
          >
            {cell && <CellLink cell={cell} column={column} place={[at, place]} to={key} href={addressOf(key)} isOpen={isThis} />}
          </td>
        );
      })}
    </tr>
  );
}

function When({ agreement: { date, status } }: { agreement: ComparedAgreement }) {
  const [value] = status.values;
  return (
    <>
      <DateChip date={date} />
      {value && <StatusLine status={value.status} />}
    </>
  );
}

interface CellParts {
  cell: ComparedCell;
  column: MatrixColumn;
  place: readonly [row: number, column: number];
  to: OpenCell;
  href: string;
  isOpen: boolean;
}

/** What a cell holds: its marks for the eye, its words for the ear and the narrow page. A plain link, so that it opens without scripts. */
function CellLink({ cell, column, place: [row, at], to, href, isOpen }: CellParts) {
  const t = useTranslations('compare');
  const inWords = useCellWords();
  const several = cell.clauses.length > 1;
  return (
    <a
      href={href}
      className={cell.disputed > 0 ? `${styles.cell} ${styles.two}` : styles.cell}
      data-cell={cellKey(to)}
      data-place={`${row} ${at}`}
      aria-current={isOpen || undefined}
    >
      <EvidenceMarks support={cell.support} />
      {several && (
        <span aria-hidden="true" className={`num ${styles.several} ${cell.single > 0 ? styles.single : ''}`}>
          {cell.clauses.length}
        </span>
      )}
      <span className={styles.words}>
        <span className={styles.topic}>{column.isGroup ? t('columns.whole') : <Text of={column.label} />}</span>
        <span className={styles.stop}>{t('cell.stop')}</span>
        <span className={styles.says}>{inWords(cell)}</span>
      </span>
    </a>
  );
}
