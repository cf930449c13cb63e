import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import styles from './matrix.module.css';

/** More rows than these do not stand on a screen together. */
const mostAtOnce = 14;

/** The window in which the matrix scrolls; it can be scrolled by keys. */
export function MatrixWindow({ rows, children }: { rows: number; children: ReactNode }) {
  const t = useTranslations('compare');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keys
    <section className={rows > mostAtOnce ? `${styles.window} ${styles.tall}` : styles.window} aria-label={t('region')} tabIndex={0}>
      {children}
    </section>
  );
}
