import type { ActorRow } from '@mithaq/client';
import { actorKinds, pickText } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import { useLocale } from '../i18n/use-locale.ts';
import type { Order } from '../lists/order.ts';
import { SortHead } from '../lists/sort-head.tsx';
import table from '../lists/table.module.css';
import { SourceName } from '../voice/quote.tsx';
import { RefLink } from '../voice/ref-link.tsx';
import { Text } from '../voice/text.tsx';
import styles from './actor-table.module.css';
import { isOfSources, namesBeside } from './names-beside.ts';

interface Parts {
  rows: readonly ActorRow[];
  caption: string;
  /** Where the rows are a list that can be put in order: its columns' heads lead to its orders. */
  order?: Order | undefined;
}

/** Actors as a table: who, how sources write them, what they are, how much the register holds of them. */
export function ActorTable({ rows, caption, order }: Parts) {
  const t = useTranslations('actors.columns');
  return (
    <table className={`${table.table} ${table.stacks} ${table.long}`}>
      <caption className="heard">{caption}</caption>
      <thead>
        <tr>
          <SortHead label={t('actor')} by="name" order={order} />
          <th scope="col">{t('names')}</th>
          <th scope="col">{t('kind')}</th>
          <SortHead label={t('agreements')} by="agreements" first="down" order={order} />
          <SortHead label={t('events')} by="events" first="down" order={order} />
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

function Row({ row }: { row: ActorRow }) {
  const t = useTranslations('actors');
  const comma = useTranslations('words')('comma');
  const locale = useLocale();
  const names = namesBeside(pickText(row.ref.label, locale).text, row.names, locale);
  return (
    <tr className={table.row}>
      <th scope="row" className={styles.who}>
        <RefLink to={row.ref} className={table.name} />
      </th>
      <td className={styles.names}>
        {names.map((name, place) => (
          <span key={`${name.language} ${name.value}`}>
            {place > 0 && comma}
            {isOfSources(name) ? <SourceName language={name.language}>{name.value}</SourceName> : <bdi>{name.value}</bdi>}
          </span>
        ))}
      </td>
      <td>
        <What row={row} />
      </td>
      <td className={countedIn(row.agreementCount)}>{t('takesPart.agreements', { count: row.agreementCount })}</td>
      <td className={countedIn(row.eventCount)}>{t('takesPart.events', { count: row.eventCount })}</td>
    </tr>
  );
}

/** A count steps back where there is nothing to follow. */
function countedIn(count: number): string {
  return `${count === 0 ? 'faint' : 'quiet'} ${table.whole}`;
}

function What({ row }: { row: ActorRow }) {
  const t = useTranslations('actor');
  const locale = useLocale();
  const countries = new Intl.DisplayNames(locale, { type: 'region' });
  return (
    <>
      <Text of={actorKinds.label(row.kind)} />
      {row.countries.map((code) => (
        <span key={code} className="quiet">
          {' '}
          · {countries.of(code)}
        </span>
      ))}
      {row.actsFor && <div className={table.under}>{t.rich('actsFor', { actor: () => row.actsFor && <RefLink to={row.actsFor} /> })}</div>}
      {row.partOf && <div className={table.under}>{t.rich('partOf', { actor: () => row.partOf && <RefLink to={row.partOf} /> })}</div>}
    </>
  );
}
