import type { ActorRow } from '@mithaq/client';
import { actorKinds, pickText } from '@mithaq/domain';
import { useLocale, useTranslations } from 'next-intl';
import table from '../lists/table.module.css';
import { SourceName } from '../voice/quote.tsx';
import { RefLink } from '../voice/ref-link.tsx';
import { Text } from '../voice/text.tsx';
import { isOfSources, namesBeside } from './names-beside.ts';

/** Actors as a table: who, how sources write them, what they are, how much the register holds of them. */
export function ActorTable({ rows, caption }: { rows: readonly ActorRow[]; caption: string }) {
  const t = useTranslations('actors.columns');
  return (
    <table className={`${table.table} ${table.stacks}`}>
      <caption className="heard">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('actor')}</th>
          <th scope="col">{t('names')}</th>
          <th scope="col">{t('kind')}</th>
          <th scope="col">{t('holds')}</th>
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
      <th scope="row">
        <RefLink to={row.ref} className={table.name} />
      </th>
      <td>
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
      <td className={`quiet ${table.whole}`}>{t('holds', { agreements: row.agreementCount, events: row.eventCount })}</td>
    </tr>
  );
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
