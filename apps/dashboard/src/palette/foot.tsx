'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import styles from './palette.module.css';

/** The keys, and what does not matter in a name. */
export function Foot() {
  const t = useTranslations('palette.keys');
  return (
    <footer className={styles['foot']}>
      <Key keys={['↑', '↓']}>{t('move')}</Key>
      <Key keys={['↵']}>{t('open')}</Key>
      <Key keys={['Ctrl ↵']}>{t('tab')}</Key>
      <Key keys={['Tab']}>{t('preview')}</Key>
      <Key keys={['Y']}>{t('cite')}</Key>
      <span>{t('folds')}</span>
    </footer>
  );
}

function Key({ keys, children }: { keys: readonly string[]; children: ReactNode }) {
  return (
    <span className={styles['key']}>
      {keys.map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}{' '}
      {children}
    </span>
  );
}
