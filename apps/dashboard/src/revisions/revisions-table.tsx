import type { RevisionView } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import controls from '../controls/controls.module.css';
import { whenInWords } from '../history/when-in-words.ts';
import { useReaderLocale } from '../i18n/use-locale.ts';
import table from '../lists/table.module.css';
import { Link } from '../navigation/link.ts';
import styles from './revisions.module.css';
import { type Asked, type AskedRevisions, hasData } from './revisions-asked.ts';

interface Parts {
  asked: Asked;
  told: AskedRevisions;
  path: string;
}

/** Every revision, the newest first. Which two are compared is a plain form: it works before, and without, any script. */
export function RevisionsTable({ asked, told, path }: Parts) {
  const t = useTranslations('revisions');
  const { rows } = told.history;
  const [newest, before] = rows;
  const to = asked.to ?? newest?.revision;
  const from = asked.from ?? before?.revision;
  return (
    <form action="#compared" className={styles.form}>
      <table className={`${table.table} ${table.stacks}`}>
        <caption className="heard">{t('revisions')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('columns.revision')}</th>
            <th scope="col">{t('columns.at')}</th>
            <th scope="col">{t('columns.by')}</th>
            <th scope="col">{t('columns.what')}</th>
            <th scope="col">{t('columns.from')}</th>
            <th scope="col">{t('columns.to')}</th>
            <th scope="col">{t('columns.restore')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.revision} row={row} from={from} to={to} path={path} isNow={row.revision === told.now} />
          ))}
        </tbody>
      </table>
      {rows.length > 1 && (
        <p className={styles.compare}>
          <button type="submit" className={`${controls['button']} ${controls['primary']}`}>
            {t('compare')}
          </button>
        </p>
      )}
    </form>
  );
}

interface RowParts {
  row: RevisionView;
  from: number | undefined;
  to: number | undefined;
  path: string;
  isNow: boolean;
}

function Row({ row, from, to, path, isNow }: RowParts) {
  const t = useTranslations();
  const locale = useReaderLocale();
  const { revision, at, by, state, message, changeSet } = row;
  const choice = (name: 'from' | 'to', chosen: number | undefined) => (
    <label className={styles.choice}>
      <input
        type="radio"
        name={name}
        value={revision}
        defaultChecked={chosen === revision}
        aria-label={t(`revisions.${name}`, { revision })}
      />
      <span className={styles.choiceWords} aria-hidden="true">
        {t(`revisions.columns.${name}`)}
      </span>
    </label>
  );
  return (
    <tr data-revision={revision} className={table.row}>
      <th scope="row" className="num">
        {revision}
      </th>
      <td>
        <time dateTime={at}>{whenInWords(new Date(at), locale)}</time>
      </td>
      <td>{by === undefined ? t('history.register') : <bdi>{by}</bdi>}</td>
      <td>
        {changeSet === undefined ? t(`history.states.${state}`) : <Link href={`/review/${changeSet}`}>{t(`history.states.${state}`)}</Link>}
        {message !== undefined && (
          <p className="small quiet">
            <bdi>{message}</bdi>
          </p>
        )}
      </td>
      <td className={table.whole}>{choice('from', from)}</td>
      <td className={table.whole}>{choice('to', to)}</td>
      <td>
        {isNow ? (
          <span className="quiet">{t('revisions.now')}</span>
        ) : (
          hasData(row) && <Link href={`${path}?restore=${revision}#restoring`}>{t('revisions.restore')}</Link>
        )}
      </td>
    </tr>
  );
}
