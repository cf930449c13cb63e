import type { AgreementRow, TopicRef } from '@mithaq/client';
import { instruments } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import { DateChip } from '../dates/date-chip.tsx';
import table from '../lists/table.module.css';
import { StatusLine } from '../status/status-line.tsx';
import { SourceName } from '../voice/quote.tsx';
import { RefLink } from '../voice/ref-link.tsx';
import { RefList } from '../voice/ref-list.tsx';
import { Text } from '../voice/text.tsx';
import styles from './agreement-table.module.css';

/** Agreements as a table: what, between whom, when and in what state, on which topics, how well sourced. */
export function AgreementTable({ rows, caption }: { rows: readonly AgreementRow[]; caption: string }) {
  const t = useTranslations('agreements.columns');
  return (
    <table className={`${table.table} ${table.stacks}`}>
      <caption className="heard">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('agreement')}</th>
          <th scope="col">{t('parties')}</th>
          <th scope="col">{t('date')}</th>
          <th scope="col">{t('topics')}</th>
          <th scope="col">{t('evidence')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.ref.id} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row }: { row: AgreementRow }) {
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
      <td className={`quiet ${styles.topics}`}>
        <Topics topics={row.topics} />
      </td>
      <td className="quiet">
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
      <Text of={group.label} />
    </span>
  ));
}
