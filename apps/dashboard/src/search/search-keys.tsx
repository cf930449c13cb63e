import { useTranslations } from 'next-intl';
import styles from './results.module.css';

/** The keys of the search page, and what does not matter in a name. */
export function SearchKeys() {
  const t = useTranslations('search.keys');
  return (
    <p className={styles['keys']}>
      <span className={styles['key']}>
        <kbd>↑</kbd>
        <kbd>↓</kbd> {t('move')}
      </span>
      <span className={styles['key']}>
        <kbd>↵</kbd> {t('open')}
      </span>
      <span className={styles['key']}>{t('folds')}</span>
    </p>
  );
}
