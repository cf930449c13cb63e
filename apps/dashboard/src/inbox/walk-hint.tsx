'use client';

import { useTranslations } from 'next-intl';
import { Key } from '../keys/key.tsx';
import styles from './choosing.module.css';

/** The keys that one needs to know to go through the inbox. */
export function WalkHint() {
  const t = useTranslations('inbox.hint');
  return (
    <p className={styles['hint']}>
      <span>
        <Key scope="list" act="next" />
        <Key scope="list" act="previous" /> {t('walk')}
      </span>
      <span>
        <kbd>↵</kbd> {t('open')}
      </span>
      <span>
        <Key scope="list" act="choose" /> {t('choose')}
      </span>
      <span>
        <Key scope="list" act="more" /> {t('more')}
      </span>
    </p>
  );
}
