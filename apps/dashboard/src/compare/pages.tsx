import { useTranslations } from 'next-intl';
import { type Query, withChanges } from '../address/query.ts';
import { Link } from '../navigation/link.ts';
import styles from './compare.module.css';

/** The ways to the agreements that come next, and back to the first. */
export function ComparePages({ query, next }: { query: Query; next: string | undefined }) {
  const t = useTranslations('compare.pages');
  const isFirst = query['cursor'] === undefined;
  if (next === undefined && isFirst) return null;
  return (
    <nav aria-label={t('label')} className={styles.pages}>
      {!isFirst && <Link href={`/compare${withChanges(query, { cursor: undefined, cell: undefined })}`}>{t('first')}</Link>}
      {next !== undefined && (
        <Link href={`/compare${withChanges(query, { cursor: next, cell: undefined })}`} rel="next">
          {t('next')}
        </Link>
      )}
    </nav>
  );
}
