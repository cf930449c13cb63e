import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Link } from '../navigation/link.ts';
import type { DeskNow } from './desk-now.ts';
import styles from './home.module.css';
import { AnnouncedSentence } from './summary-sentence.tsx';

/** What came in, what waits for whom and what is due, in sentences. What there is none of is not told, but that nothing waits at all. */
export function DeskSentences({ desk }: { desk: DeskNow }) {
  const t = useTranslations('desk.say');
  const { since, now } = desk.overview;
  const format = useFormatter();
  const ago = since === undefined ? undefined : format.relativeTime(new Date(since), new Date(now));
  const sentences = [...newsIn(desk, ago, t), ...inboxIn(desk, t), ...mentionsIn(desk, t), ...draftsIn(desk, t), ...openIn(desk, t)];
  return (
    <p className={styles.say}>
      {sentences.length === 0 && t('nothing')}
      {sentences.map(({ key, words }) => (
        <span key={key} data-says={key}>
          {words}{' '}
        </span>
      ))}
      <AnnouncedSentence announced={desk.announced} />
    </p>
  );
}

type Words = ReturnType<typeof useTranslations<'desk.say'>>;

interface Sentence {
  readonly key: string;
  readonly words: ReactNode;
}

const to = (href: string, isAttention = false) =>
  function Lead(words: ReactNode) {
    return (
      <Link href={href} className={isAttention ? styles.attention : undefined}>
        {words}
      </Link>
    );
  };

function newsIn({ overview: { since, cameIn }, newAndMine }: DeskNow, ago: string | undefined, t: Words): readonly Sentence[] {
  if (since === undefined || ago === undefined) return [];
  const address = `/inbox?since=${encodeURIComponent(since)}`;
  const words = t.rich('since', {
    ago,
    count: cameIn,
    mine: newAndMine,
    toNew: to(address, cameIn > 0),
    toMine: to(`${address}&assignedTo=me`),
  });
  return [{ key: 'since', words }];
}

function inboxIn({ inbox, mine }: DeskNow, t: Words): readonly Sentence[] {
  if (inbox.total === 0) return [];
  const words = t.rich('waiting', {
    count: inbox.total,
    mine: mine.total,
    toInbox: to('/inbox', true),
    toMine: to('/inbox?assignedTo=me', true),
  });
  return [{ key: 'waiting', words }];
}

function mentionsIn({ mentions }: DeskNow, t: Words): readonly Sentence[] {
  return mentions === 0 ? [] : [{ key: 'mentions', words: t.rich('mentions', { count: mentions, to: to('/mentions', true) }) }];
}

function draftsIn({ toHandIn, returned, toReview, handedIn, mayReview }: DeskNow, t: Words): readonly Sentence[] {
  const one = (rows: readonly { readonly id: string }[]) => (rows.length === 1 && rows[0] ? `/review/${rows[0].id}` : '/review');
  return [
    ...(returned.length === 0
      ? []
      : [{ key: 'returned', words: t.rich('returned', { count: returned.length, to: to(one(returned), true) }) }]),
    ...(toHandIn.length === 0 ? [] : [{ key: 'toHandIn', words: t.rich('toHandIn', { count: toHandIn.length, to: to(one(toHandIn)) }) }]),
    ...(toReview.count === 0 || !mayReview
      ? []
      : [{ key: 'toReview', words: t.rich('toReview', { ...counted(toReview), to: to('/review', true) }) }]),
    ...(handedIn.count === 0 ? [] : [{ key: 'handedIn', words: t.rich('handedIn', { ...counted(handedIn), to: to('/review') }) }]),
  ];
}

function openIn({ disputes, orphans }: DeskNow, t: Words): readonly Sentence[] {
  const differ = (words: ReactNode) => (
    <Link href="/disagreements?accepted=false" className={styles.differ}>
      {words}
    </Link>
  );
  return [
    ...(disputes.total === 0 ? [] : [{ key: 'disputes', words: t.rich('disputes', { count: disputes.total, to: differ }) }]),
    ...(orphans.count === 0 ? [] : [{ key: 'orphans', words: t.rich('orphans', { ...counted(orphans), to: to('/inbox/orphans', true) }) }]),
  ];
}

function counted({ count, more }: { readonly count: number; readonly more: boolean }) {
  return { count, more: more ? 'yes' : 'no' };
}
