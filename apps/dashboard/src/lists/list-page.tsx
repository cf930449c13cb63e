import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { type Query, withChanges } from '../address/query.ts';
import { Link } from '../i18n/navigation.ts';
import page from '../page/page.module.css';
import styles from './list-page.module.css';

interface Parts {
  title: string;
  /** How many there are in all, in words. */
  count: string;
  filters?: ReactNode;
  children: ReactNode;
  path: string;
  query: Query;
  next: string | undefined;
}

/** A list: what it holds and how much, its filters, its rows, and the way to the next of them. */
export function ListPage({ title, count, filters, children, path, query, next }: Parts) {
  const t = useTranslations('lists');
  const isFirst = query.cursor === undefined;
  return (
    <div className={page.page}>
      <div className={styles.head}>
        <h1 className={page.title}>{title}</h1>
        <p className="quiet">{count}</p>
      </div>
      {filters}
      {children}
      {(next !== undefined || !isFirst) && (
        <nav aria-label={t('pages')} className={styles.pages}>
          {!isFirst && <Link href={`${path}${withChanges(query, { cursor: undefined })}`}>{t('first')}</Link>}
          {next !== undefined && (
            <Link href={`${path}${withChanges(query, { cursor: next })}`} rel="next">
              {t('next')}
            </Link>
          )}
        </nav>
      )}
    </div>
  );
}
