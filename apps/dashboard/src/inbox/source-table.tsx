import type { SourceRow } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import type { Order } from '../lists/order.ts';
import { SortHead } from '../lists/sort-head.tsx';
import table from '../lists/table.module.css';
import { FingerprintDrawing } from './fingerprint.tsx';
import styles from './inbox.module.css';
import { Holds, Judged, Published, TextState, What } from './source-cells.tsx';

interface Parts {
  rows: readonly SourceRow[];
  caption: string;
  /** In the inbox the last column says how far the judging is; in the list, whether the text is here. */
  inbox?: boolean;
  /** The id of whoever is signed in, in the inbox. */
  me?: string | undefined;
  /** Where the rows are a list that can be put in order: its columns' heads lead to its orders. */
  order?: Order | undefined;
}

/** Sources as a table: what each is and who published it, where in it things are spoken of, when, and what it holds. */
export function SourceTable({ rows, caption, inbox = false, me, order }: Parts) {
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
            <td className="quiet">{inbox ? <Judged row={row} me={me} /> : <TextState row={row} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
