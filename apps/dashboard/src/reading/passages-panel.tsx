import { useTranslations } from 'next-intl';
import { passageKey } from './passage-key.ts';
import { PassageList } from './passage-list.tsx';
import styles from './reading.module.css';
import type { Room } from './use-room.ts';

/** The passages that the register cites, each with what rests on it. */
export function PassagesPanel({ room }: { room: Room }) {
  const t = useTranslations('reading.passages');
  const { passages, row } = room.source;
  return (
    <section aria-labelledby="passages" className={styles['passages']}>
      <h2 id="passages" className={styles['sideTitle']}>
        {t('title')} <span className="num quiet">{passages.length}</span>
      </h2>
      {row.mismatchCount > 0 && <p className={styles['attention']}>{t('mismatches', { count: row.mismatchCount })}</p>}
      {passages.length === 0 ? (
        <p className="small quiet">{t('none')}</p>
      ) : (
        <PassageList
          passages={passages}
          language={row.ref.language}
          lit={room.passage && passageKey(room.passage)}
          onPoint={room.hover}
          onOpen={room.open}
        />
      )}
    </section>
  );
}
