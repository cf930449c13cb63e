'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import styles from './source-page.module.css';

/** The beginning of a file's SHA-256, and the whole of it on the clipboard. */
export function CopyDigest({ digest }: { digest: string }) {
  const t = useTranslations('sourcePage');
  const [copied, setCopied] = useState(false);
  const copy = () =>
    navigator.clipboard.writeText(digest).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <>
      <code dir="ltr" title={digest} className={styles['digest']}>
        {digest.slice(0, 12)}
      </code>
      <button type="button" className={styles['copy']} onClick={() => void copy()}>
        {t('copy')}
      </button>
      <span role="status" className="quiet">
        {copied && t('copied')}
      </span>
    </>
  );
}
