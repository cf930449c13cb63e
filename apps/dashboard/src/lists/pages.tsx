import { useTranslations } from 'next-intl';
import { type Query, withChanges } from '../address/query.ts';
import { Link } from '../navigation/link.ts';
import styles from './list-page.module.css';
import { pageIn, rowChoices, rowsIn, type Turn, toFirst, toNext, toPrevious } from './list-place.ts';

interface Parts {
  path: string;
  query: Query;
  next: string | undefined;
  /** Whether the reader chooses how many rows a page has. */
  offersRows?: boolean;
}

/** The ways to the pages before and after, and how many rows each has. Nothing where all is on one page. */
export function Pages({ path, query, next, offersRows = true }: Parts) {
  const t = useTranslations('lists');
  const number = pageIn(query);
  if (next === undefined && number === 1) return null;
  const previous = toPrevious(query);
  const to = (turn: Turn) => `${path}${withChanges(query, { ...turn })}`;
  return (
    <nav aria-label={t('pages')} className={styles.pages}>
      {number !== 1 && <Link href={to(toFirst)}>{t('first')}</Link>}
      {previous && (
        <Link href={to(previous)} rel="prev">
          {t('previous')}
        </Link>
      )}
      {number !== undefined && <span className="quiet">{t('page', { number })}</span>}
      {next !== undefined && (
        <Link href={to(toNext(query, next))} rel="next">
          {t('next')}
        </Link>
      )}
      {offersRows && <Rows path={path} query={query} />}
    </nav>
  );
}

function Rows({ path, query }: Pick<Parts, 'path' | 'query'>) {
  const t = useTranslations('lists');
  const rows = rowsIn(query);
  return (
    <span className={styles.rows}>
      {t('rows')}{' '}
      {rowChoices.map((choice) => (
        <Link
          key={choice}
          href={`${path}${withChanges(query, { ...toFirst, limit: String(choice) })}`}
          aria-current={choice === rows ? 'true' : undefined}
        >
          <bdi className="num">{choice}</bdi>
        </Link>
      ))}
    </span>
  );
}
