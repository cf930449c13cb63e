import { useTranslations } from 'next-intl';
import styles from './shell.module.css';

/** What the register is, in one line under every page. */
export function Footer() {
  const t = useTranslations('shell');
  return (
    <footer className={styles.foot}>
      <p>{t('foot')}</p>
    </footer>
  );
}
