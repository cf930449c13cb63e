import type { Ref } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { Link } from '../navigation/link.ts';
import { RefLink } from '../voice/ref-link.tsx';
import { RefList } from '../voice/ref-list.tsx';
import styles from './weave.module.css';
import type { Thread, Weave } from './weave-of.ts';

/** What the followed thread shows, in words. */
export function FollowedThread({ thread, others }: { thread: Thread; others: readonly Ref[] }) {
  const t = useTranslations('weave');
  return (
    <p className={styles.said}>
      {t.rich('followed', { actor: () => <RefLink to={thread.actor} className="strong" />, count: thread.rowCount })}
      {others.length > 0 && <> {t.rich('throughIt', { actors: () => <RefList of={others} /> })}</>}{' '}
      <Link href={`/network?actor=${encodeURIComponent(thread.actor.slug)}`}>{t('itsNetwork')}</Link>
    </p>
  );
}

/** What a weave has no room for, and where it is shown. */
export function WhatIsLeft({ weave, network }: { weave: Weave; network: string }) {
  const t = useTranslations('weave');
  const isCut = weave.total > weave.rows.length;
  if (!isCut && weave.left.length === 0) return null;
  return (
    <p className={styles.said}>
      {isCut && <>{t('cut', { shown: weave.rows.length, total: weave.total })} </>}
      {weave.left.length > 0 && <>{t.rich('left', { count: weave.left.length, actors: () => <RefList of={weave.left} /> })} </>}
      <Link href={network}>{t('leftInNetwork')}</Link>
    </p>
  );
}
