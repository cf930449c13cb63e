'use client';

import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { Link, useRouter } from '../i18n/navigation.ts';
import styles from './shell.module.css';

/** The way to search: a link, and two keys that do the same. */
export function Find() {
  const t = useTranslations('shell.find');
  const router = useRouter();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!opensSearch(event)) return;
      event.preventDefault();
      router.push('/search');
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [router]);
  return (
    <Link href="/search" className={styles.find} aria-keyshortcuts="Control+K Meta+K /">
      <span className={styles.long}>{t('long')}</span>
      <span className={styles.short}>{t('short')}</span>
      <kbd>Ctrl K</kbd>
    </Link>
  );
}

function opensSearch(event: KeyboardEvent): boolean {
  if ((event.ctrlKey || event.metaKey) && !event.altKey) return event.code === 'KeyK';
  return event.key === '/' && !event.altKey && !isTyping(event.target);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}
