import type { TenureView } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { DateChip } from '../dates/date-chip.tsx';
import { Evidence } from '../evidence/evidence.tsx';
import table from '../lists/table.module.css';
import { RefLink } from '../voice/ref-link.tsx';

/** Tenures as a table: the rows of the drawing, in its order. */
export function TenureTable({ tenures, caption }: { tenures: readonly TenureView[]; caption: string }) {
  const t = useTranslations('offices.columns');
  return (
    <table className={`${table.table} ${table.stacks}`}>
      <caption className="heard">{caption}</caption>
      <thead className={table.quietHead}>
        <tr>
          <th scope="col">{t('person')}</th>
          <th scope="col">{t('office')}</th>
          <th scope="col">{t('from')}</th>
          <th scope="col">{t('to')}</th>
          <th scope="col">{t('sources')}</th>
        </tr>
      </thead>
      <tbody>
        {tenures.map((tenure) => (
          <tr key={tenure.id}>
            <th scope="row">
              <RefLink to={tenure.person} />
            </th>
            <td>
              <RefLink to={tenure.office} />
            </td>
            <td>{tenure.interval.from ? <DateChip date={tenure.interval.from} /> : <span className="quiet">{t('untold')}</span>}</td>
            <td>{tenure.interval.to ? <DateChip date={tenure.interval.to} /> : <span className="quiet">{t('untold')}</span>}</td>
            <td>
              <Evidence support={tenure.support} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
