import type { AgreementRow, TopicRef } from '@mithaq/client';
import { instruments } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import { DateChip } from '../dates/date-chip.tsx';
import type { Order } from '../lists/order.ts';
import { SortHead } from '../lists/sort-head.tsx';
import table from '../lists/table.module.css';
import { Link } from '../navigation/link.ts';
import { StatusLine } from '../status/status-line.tsx';
import { SourceName } from '../voice/quote.tsx';
import { RefLink } from '../voice/ref-link.tsx';
import { RefList } from '../voice/ref-list.tsx';
import { Text } from '../voice/text.tsx';
import styles from './agreement-table.module.css';

interface Parts {
  rows: readonly AgreementRow[];
  caption: string;
  /** Where the rows are a list that can be put in order: its columns' heads lead to its orders. */
  order?: Order | undefined;
  /** Beside other things: without the topics, which a list of its own has room for. */
  brief?: boolean;
}

/** Agreements as a table: what, between whom, when and in what state, on which topics, how well sourced. */
export function AgreementTable({ rows, caption, order, brief = false }: Parts) {
  const t = useTranslations('agreements.columns');
  return (
    <table className={`${table.table} ${table.stacks} ${table.long}`}>
      <caption className="heard">{caption}</caption>
      <thead>
        <tr>
          <SortHead label={t('agreement')} by="name" order={order} />
          <th scope="col">{t('parties')}</th>
          <SortHead label={t('date')} by="date" first="down" order={order} />
          {!brief && <th scope="col">{t('topics')}</th>}
          <SortHead label={t('evidence')} by="clauses" first="down" order={order} />
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.ref.id} row={row} brief={brief} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row, brief }: { row: AgreementRow; brief: boolean }) {
  const t = useTranslations('agreements');
  return (
    <tr className={table.row}>
      <th scope="row" className={styles.what}>
        <RefLink to={row.ref} className={table.name} />
        <Called row={row} />
        <p className={table.under}>
          <Text of={instruments.label(row.instrument)} />
        </p>
      </th>
      <td className={styles.parties}>
        <RefList of={row.parties} />
      </td>
      <td className={styles.when}>
        <DateChip date={row.date} />
        <br />
        {row.status.values[0] && <StatusLine status={row.status.values[0].status} />}
      </td>
      {!brief && (
        <td className={`quiet ${styles.topics}`}>
          <Topics topics={row.topics} />
        </td>
      )}
      <td className={`quiet ${styles.holds}`}>
        {t('holds', { clauses: row.clauseCount, sources: row.sourceCount })}
        {row.disputeCount > 0 && (
          <>
            <br />
            <span className={table.differs}>{t('disputes', { count: row.disputeCount })}</span>
          </>
        )}
      </td>
    </tr>
  );
}

/** What a source calls it: our caption says what it is, not its name. */
function Called({ row }: { row: AgreementRow }) {
  const name = row.names.find(({ kind }) => kind !== 'gloss' && kind !== 'transliteration');
  if (!name) return null;
  return (
    <p className={styles.called}>
      <SourceName language={name.language}>{name.value}</SourceName>
    </p>
  );
}

function Topics({ topics }: { topics: readonly TopicRef[] }) {
  const t = useTranslations('words');
  const groups = new Map(topics.map(({ group }) => [group.code, group]));
  return [...groups.values()].map((group, place) => (
    <span key={group.code}>
      {place > 0 && t('comma')}
      <Link href={`/topics/${group.code}`}>
        <Text of={group.label} />
      </Link>
    </span>
  ));
}
