import { useTranslations } from 'next-intl';
import type { LeftOut } from './dropped-files.ts';
import styles from './import.module.css';

/** What of a folder is not imported, and why: told, so that nobody believes it to be here. */
export function LeftOutFiles({ files }: { files: readonly LeftOut[] }) {
  const t = useTranslations('importing.leftOut');
  if (files.length === 0) return null;
  return (
    <details className={styles['leftOut']}>
      <summary>{t('title', { count: files.length })}</summary>
      <ul>
        {files.map(({ path, why }) => (
          <li key={path}>
            <bdi dir="ltr">{path}</bdi> <span className="quiet">{t(why)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
