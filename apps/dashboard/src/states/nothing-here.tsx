import { useTranslations } from 'next-intl';
import { Link } from '../navigation/link.ts';
import styles from './states.module.css';

/** An address that names nothing in the register. */
export function NothingHere() {
  const t = useTranslations('states.notFound');
  return (
    <div className={styles.state}>
      <h1 className={styles.title}>{t('title')}</h1>
      <p>{t('body')}</p>
      <p className={styles.act}>
        <Link href="/search">{t('search')}</Link>
        <Link href="/agreements">{t('agreements')}</Link>
      </p>
    </div>
  );
}
