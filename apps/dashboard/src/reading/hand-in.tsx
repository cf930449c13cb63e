import { useTranslations } from 'next-intl';
import { ariaKey, Key } from '../keys/key.tsx';
import { Link } from '../navigation/link.ts';
import styles from './judging.module.css';

/** The way to the change set where what is made of the source goes, to hand it in. */
export function HandIn({ changeSet }: { changeSet: string | undefined }) {
  const t = useTranslations('reading');
  if (changeSet === undefined) return null;
  return (
    <p className={styles['handIn']}>
      <Link href={`/review/${changeSet}`} aria-keyshortcuts={ariaKey('room', 'handIn')}>
        {t('handIn')}
      </Link>{' '}
      <Key scope="room" act="handIn" />
    </p>
  );
}
