'use client';

import { useTranslations } from 'next-intl';
import { Link } from '../navigation/link.ts';
import styles from './recent-list.module.css';
import { recents, useRecents } from './use-recent.ts';

/** What was looked up before, to go back to or to forget. Nothing while there is nothing. */
export function RecentList() {
  const t = useTranslations('palette');
  const kept = useRecents();
  if (kept.length === 0) return null;
  return (
    <section aria-labelledby="recent" className={styles['recent']}>
      <h2 id="recent" className={styles['head']}>
        {t('recent.title')}
        <button type="button" className={styles['forget']} onClick={recents.clear}>
          {t('recent.clear')}
        </button>
      </h2>
      <ul>
        {kept.map(({ key, kind, path, title, language }) => (
          <li key={key} data-recent="">
            <Link href={path}>
              <bdi lang={language} dir="auto">
                {title}
              </bdi>
            </Link>
            <span className={styles['kind']}>{t(`kinds.${kind}`)}</span>
            <button
              type="button"
              className={styles['forget']}
              aria-label={t('recent.remove', { title })}
              onClick={() => recents.remove(key)}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
