import type { Failure } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { SignInToRead } from './sign-in-to-read.tsx';
import styles from './states.module.css';
import { TryAgain } from './try-again.tsx';

/** What went wrong with a page's question, and what to do. */
export function FailureNotice({ failure }: { failure: Failure }) {
  const t = useTranslations('states');
  if (!failure.unreachable && failure.category === 'unauthenticated') return <SignInToRead />;
  return (
    <div className={styles.state}>
      <div role="alert" className={styles.attention}>
        <h1 className={styles.title}>{failure.unreachable ? t('unreachable.title') : t('failed.title')}</h1>
        {failure.unreachable ? (
          <p>{t.rich('unreachable.body', { command: (words) => <code dir="ltr">{words}</code> })}</p>
        ) : (
          <p dir="auto">{failure.message}</p>
        )}
      </div>
      <p className={styles.act}>
        <TryAgain />
      </p>
    </div>
  );
}
