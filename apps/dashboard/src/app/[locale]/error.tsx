'use client';

import { useTranslations } from 'next-intl';
import styles from '../../states/states.module.css';
import { TryAgain } from '../../states/try-again.tsx';

/** A fault of ours, told in the reader's language. */
export default function FaultPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const t = useTranslations('states');
  return (
    <div className={styles.state}>
      <div role="alert" className={styles.attention}>
        <h1 className={styles.title}>{t('fault.title')}</h1>
        <p>{t('fault.body')}</p>
        {error.digest && <p className="small quiet">{t.rich('fault.digest', { digest: () => <code dir="ltr">{error.digest}</code> })}</p>}
      </div>
      <p className={styles.act}>
        <TryAgain reset={reset} />
      </p>
    </div>
  );
}
