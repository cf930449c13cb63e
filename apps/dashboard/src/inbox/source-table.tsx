import type { SourceRow } from '@mithaq/client';
import { sourceTypes } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import { DateChip } from '../dates/date-chip.tsx';
import type { Order } from '../lists/order.ts';
import { SortHead } from '../lists/sort-head.tsx';
import table from '../lists/table.module.css';
import { SourceName } from '../voice/quote.tsx';
import { RefLink } from '../voice/ref-link.tsx';
import { Text } from '../voice/text.tsx';
import { FingerprintDrawing } from './fingerprint.tsx';
import styles from './inbox.module.css';

interface Parts {
  rows: readonly SourceRow[];
  caption: string;
  /** In the inbox the last column says how far the judging is; in the list, whether the text is here. */
  inbox?: boolean;
  /** Where the rows are a list that can be put in order: its columns' heads lead to its orders. */
  order?: Order | undefined;
}

/** Sources as a table: what each is and who published it, where in it things are spoken of, when, and what it holds. */
export function SourceTable({ rows, caption, inbox = false, order }: Parts) {
  const t = useTranslations('sources.columns');
  const state = useTranslations('inbox.columns')('state');
  const longest = Math.max(...rows.map(({ length }) => length));
  return (
    <table className={`${table['table']} ${table['stacks']} ${table['long']} ${styles['sources']}`}>
      <caption className="heard">{caption}</caption>
      <thead>
        <tr>
          <SortHead label={t('source')} by="title" order={order} />
          <th scope="col">{t('fingerprint')}</th>
          <SortHead label={t('published')} by="date" first="down" order={order} />
          <th scope="col">{t('holds')}</th>
          <th scope="col">{inbox ? state : t('text')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.ref.id} className={table['row']}>
            <th scope="row">
              <What row={row} />
            </th>
            <td>
              <FingerprintDrawing row={row} longest={longest} />
            </td>
            <td>
              <Published row={row} />
            </td>
            <td>
              <Holds row={row} />
            </td>
            <td className="quiet">{inbox ? <Judged row={row} /> : <TextState row={row} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function What({ row }: { row: SourceRow }) {
  const t = useTranslations('sources');
  const { ref, title } = row;
  return (
    <>
      <RefLink to={ref} className={table['name']} />
      {title && (
        <div className={`${table['under']} ${styles['own']}`}>
          <SourceName language={title.language}>{title.value}</SourceName>
        </div>
      )}
      <div className={`${table['under']} ${styles['kinds']}`}>
        {ref.publisher ? <Text of={ref.publisher} /> : <span className={styles['attention']}>{t('noPublisher')}</span>}
        <span>
          <Text of={sourceTypes.label(row.type)} />
        </span>
        {ref.sample && <span className={styles['sample']}>{t('sample')}</span>}
        {ref.sample && <bdi dir="ltr">{ref.slug}</bdi>}
      </div>
    </>
  );
}

function Published({ row }: { row: SourceRow }) {
  const t = useTranslations('sources');
  return (
    <>
      <DateChip date={row.published} />
      {row.published && row.publishedInferred && <div className={`${table['under']} ${styles['inferred']}`}>{t('inferred')}</div>}
    </>
  );
}

function Holds({ row }: { row: SourceRow }) {
  const t = useTranslations('sources');
  return (
    <>
      <span className="nowrap">{t('passages', { count: row.passageCount })}</span>
      {row.openSuggestionCount > 0 && (
        <div className={`${table['under']} ${styles['attention']}`}>{t('open', { count: row.openSuggestionCount })}</div>
      )}
      {row.mismatchCount > 0 && (
        <div className={`${table['under']} ${styles['attention']}`}>{t('mismatches', { count: row.mismatchCount })}</div>
      )}
    </>
  );
}

function TextState({ row }: { row: SourceRow }) {
  const t = useTranslations('sources');
  return <span className="nowrap">{row.ref.attached ? t('attached') : t('excerpts')}</span>;
}

function Judged({ row }: { row: SourceRow }) {
  const t = useTranslations('inbox');
  return (
    <span className="num nowrap">{t('judged', { judged: row.suggestionCount - row.openSuggestionCount, all: row.suggestionCount })}</span>
  );
}
