import type { ChangeSetView } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { whenInWords } from '../history/when-in-words.ts';
import { useReaderLocale } from '../i18n/use-locale.ts';
import table from '../lists/table.module.css';
import { Link } from '../navigation/link.ts';
import { StateWords } from './state-words.tsx';

/** Change sets, a row each: what it is called, what was said of it last, whose turn it is, how much is in it, and when it changed. */
export function ChangeSetTable({ rows, caption }: { rows: readonly ChangeSetView[]; caption: string }) {
  const t = useTranslations('review');
  const locale = useReaderLocale();
  return (
    <table className={`${table.table} ${table.stacks}`}>
      <caption className="heard">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('columns.title')}</th>
          <th scope="col">{t('columns.state')}</th>
          <th scope="col">{t('columns.size')}</th>
          <th scope="col">{t('columns.by')}</th>
          <th scope="col">{t('columns.changed')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} className={table.row}>
            <th scope="row">
              <Link href={`/review/${row.id}`} className={table.name}>
                <bdi>{row.title}</bdi>
              </Link>
              {row.note !== undefined && (
                <div className={table.under}>
                  <bdi>{row.note}</bdi>
                </div>
              )}
            </th>
            <td>
              <StateWords of={row} />
            </td>
            <td className="num">{t('size', { count: row.size })}</td>
            <td>{row.mine ? t('you') : <bdi>{row.by ?? t('register')}</bdi>}</td>
            <td>
              <time dateTime={row.updatedAt}>{whenInWords(new Date(row.updatedAt), locale)}</time>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
