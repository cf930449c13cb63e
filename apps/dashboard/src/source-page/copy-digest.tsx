'use client';

import { useState } from 'react';
import styles from './source-page.module.css';

/** The beginning of a file's SHA-256, and the whole of it on the clipboard. Without scripts the whole is in its title. */
export function CopyDigest({ digest, words }: { digest: string; words: { copy: string; copied: string } }) {
  const [copied, setCopied] = useState(false);
  const copy = () =>
    navigator.clipboard.writeText(digest).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <>
      <code dir="ltr" title={digest} className={styles.digest}>
        {digest.slice(0, 12)}
      </code>
      <button type="button" className={styles.copy} onClick={() => void copy()}>
        {words.copy}
      </button>
      <span role="status" className="quiet">
        {copied && words.copied}
      </span>
    </>
  );
}
