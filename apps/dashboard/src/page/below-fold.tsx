import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import styles from './page.module.css';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'below-fold': { className?: string | undefined; 'data-coming'?: string; children: ReactNode };
    }
  }
}

/**
 * The rest of a page, which a browser need not have to draw its first window, even on a high screen: it comes with what wakes the page
 * (`serving/below-fold.mjs`), and at once to whoever runs no scripts. Its place says so until it is there.
 */
export function BelowFold({ children }: { children: ReactNode }) {
  const t = useTranslations('states');
  return (
    <below-fold className={styles.belowFold} data-coming={t('loading')}>
      {children}
    </below-fold>
  );
}

/** What comes in the same way, and is not missed until then: data for machines, the end of a long part. */
export function Later({ children }: { children: ReactNode }) {
  return <below-fold>{children}</below-fold>;
}
