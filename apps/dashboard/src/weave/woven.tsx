import type { WeaveView } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { type Query, withChanges } from '../address/query.ts';
import { Empty } from '../states/empty.tsx';
import styles from './weave.module.css';
import { WeaveTable } from './weave.tsx';
import { WeaveKeys } from './weave-keys.tsx';
import { followed, weaveOf } from './weave-of.ts';
import { FollowedThread, WhatIsLeft } from './weave-words.tsx';

interface Parts {
  view: WeaveView;
  /** The query of the page, and the id of the section that the weave stands in: where following a thread leads. */
  query: Query;
  anchor: string;
  /** The slug of the actor whose thread is followed. */
  follow: string | undefined;
  /** Where the rest is shown. */
  network: string;
  /** Whether only some days are looked at. */
  narrowed: boolean;
}

/** A weave with what its knots mean, the followed thread in words, and what it has no room for. */
export function Woven({ view, query, anchor, follow, network, narrowed }: Parts) {
  const t = useTranslations('weave');
  const weave = weaveOf(view);
  const thread = followed(weave, follow);
  if (weave.rows.length === 0) return <Empty says={narrowed ? t('noneInPeriod') : t('none')} />;
  return (
    <div className={styles.frame}>
      <WeaveTable
        weave={weave}
        caption={t('caption')}
        follow={thread?.thread.actor.slug}
        followHref={(slug) => `${withChanges(query, { follow: slug }) || '?'}#${anchor}`}
      />
      <WeaveKeys weave={weave} />
      {thread && <FollowedThread {...thread} />}
      <WhatIsLeft weave={weave} network={network} />
    </div>
  );
}
