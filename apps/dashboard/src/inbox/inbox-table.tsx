import type { Colleague, SourceRow } from '@mithaq/client';
import { pickText } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import { ChooseAll } from '../bulk/choice-box.tsx';
import { ChoosingRows } from '../bulk/choosing-rows.tsx';
import { useLocale } from '../i18n/use-locale.ts';
import type { Order } from '../lists/order.ts';
import { SortHead } from '../lists/sort-head.tsx';
import table from '../lists/table.module.css';
import { BulkBar } from './bulk-bar.tsx';
import { ChoosableRow } from './choosable-row.tsx';
import { FingerprintDrawing } from './fingerprint.tsx';
import styles from './inbox.module.css';
import { inboxRow } from './inbox-row.ts';
import { Holds, Judged, Published, What } from './source-cells.tsx';
import { WalkHint } from './walk-hint.tsx';

interface Parts {
  rows: readonly SourceRow[];
  caption: string;
  order: Order;
  /** Whether these are what was put aside. */
  aside: boolean;
  /** Whoever is signed in. */
  me: Colleague;
}

/** What waits to be read as a table whose rows can be chosen, and what can be done to those that are. */
export function InboxTable({ rows, caption, order, aside, me }: Parts) {
  const t = useTranslations('sources.columns');
  const state = useTranslations('inbox.columns')('state');
  const chooseAll = useTranslations('inbox.bulk')('chooseAll');
  const locale = useLocale();
  const longest = Math.max(...rows.map(({ length }) => length));
  return (
    <ChoosingRows ids={rows.map(({ ref }) => ref.id)}>
      <BulkBar rows={rows.map(inboxRow)} aside={aside} me={me} />
      <WalkHint />
      <table className={`${table['table']} ${table['stacks']} ${styles['sources']}`}>
        <caption className="heard">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <ChooseAll label={chooseAll} />
            </th>
            <SortHead label={t('source')} by="title" order={order} />
            <th scope="col">{t('fingerprint')}</th>
            <SortHead label={t('published')} by="date" first="down" order={order} />
            <th scope="col">{t('holds')}</th>
            <th scope="col">{state}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <ChoosableRow key={row.ref.id} id={row.ref.id} name={pickText(row.ref.label, locale).text}>
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
              <td className="quiet">
                <Judged row={row} me={me.id} />
              </td>
            </ChoosableRow>
          ))}
        </tbody>
      </table>
    </ChoosingRows>
  );
}
