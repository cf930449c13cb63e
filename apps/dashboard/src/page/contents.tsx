import { useTranslations } from 'next-intl';
import styles from './page.module.css';
import { ReadingMark } from './reading-mark.tsx';

export interface ContentsEntry {
  readonly id: string;
  readonly title: string;
  readonly count?: number | undefined;
  readonly differ?: boolean;
}

/** What is on a long page, at its side, with a mark where the reader is. */
export function Contents({ entries }: { entries: readonly ContentsEntry[] }) {
  const t = useTranslations('page');
  return (
    <nav id="contents" aria-label={t('contents')} className={styles.contents}>
      {entries.map(({ id, title, count, differ }) => (
        <a key={id} href={`#${id}`}>
          {title}
          {count !== undefined && <span className={`num ${styles.count} ${differ ? styles.differ : ''}`}>{count}</span>}
        </a>
      ))}
      <ReadingMark of="contents" />
    </nav>
  );
}
