import type { ReactNode } from 'react';
import type { Query } from '../address/query.ts';
import page from '../page/page.module.css';
import styles from './list-page.module.css';
import { Pages } from './pages.tsx';

interface Parts {
  title: string;
  /** How many there are in all, in words. */
  count: string;
  /** What can be done with the list as a whole. */
  acts?: ReactNode;
  filters?: ReactNode;
  children: ReactNode;
  path: string;
  query: Query;
  next: string | undefined;
  /** What stands under the pages: downloads. */
  after?: ReactNode;
}

/** A list: what it holds and how much, its filters, its rows, the ways to its other pages, and to take it along. */
export function ListPage({ title, count, acts, filters, children, path, query, next, after }: Parts) {
  return (
    <div className={page.page}>
      <div className={styles.head}>
        <h1 className={page.title}>{title}</h1>
        <p className="quiet" role="status">
          {count}
        </p>
        {acts}
      </div>
      {filters}
      {children}
      <Pages path={path} query={query} next={next} />
      {after}
    </div>
  );
}
