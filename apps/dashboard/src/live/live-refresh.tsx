'use client';

import type { Change } from '@mithaq/client';
import { type LiveChange, listen } from '@mithaq/client/live';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState, useTransition } from 'react';
import { heardHere } from './heard-here.ts';
import styles from './live.module.css';
import { actsHere } from './own-acts.ts';

const settle = 400;

interface Shown {
  /** The ids of the records on this page: a change of another is no news here. Absent: any change is. */
  ids?: readonly string[] | undefined;
  /** What may happen to them that is news here. Absent: anything. */
  heeds?: readonly Change['what'][] | undefined;
  /** The last change that the page already shows. */
  since?: string | undefined;
  /** The name of whoever is signed in: what they do on this page themselves is shown, but is no news to them. */
  reader?: string | undefined;
}

/** Asks for the page again when something on it changed elsewhere, and says so politely. */
export function LiveRefresh({ ids, heeds, since, reader }: Shown) {
  const t = useTranslations('live');
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  const [news, setNews] = useState<Change>();
  const [listening, setListening] = useState(false);
  const shown = useRef(ids);
  shown.current = ids;
  const heeded = useRef(heeds);
  heeded.current = heeds;
  const from = useRef(since);
  const who = useRef(reader);
  who.current = reader;

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let latest: Change | undefined;
    const onChange = (change: LiveChange) => {
      heardHere.tell(change);
      if (isTalk(change) || isUnheeded(change, heeded.current)) return;
      const own = isOfRecord(change) && actsHere.hear(change, who.current);
      if (!own && !concerns(change, shown.current)) return;
      if (!own && isOfRecord(change)) latest = change;
      clearTimeout(timer);
      timer = setTimeout(() => {
        setNews(latest);
        startTransition(() => router.refresh());
      }, settle);
    };
    const stop = listen({ url: '', since: from.current, onChange, onStarted: () => setListening(true) });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [router]);

  return (
    <div role="status" className={styles.live} data-live={news ? 'changed' : listening ? 'listening' : 'quiet'}>
      {news && !pending && <p className={styles.notice}>{news.by ? t('updatedBy', { name: news.by }) : t('updated')}</p>}
    </div>
  );
}

/** Whether a change says which record it is of; one that does not says that the page may be out of date altogether. */
function isOfRecord(change: LiveChange): change is Change {
  return 'subject' in change;
}

/** What editors say to one another is shown where they say it: a page of the register is the same as before. */
function isTalk({ what }: LiveChange): boolean {
  return what === 'comment-added' || what === 'comment-changed';
}

function concerns(change: LiveChange, ids: readonly string[] | undefined): boolean {
  return ids === undefined || !isOfRecord(change) || ids.includes(change.subject.id);
}

function isUnheeded(change: LiveChange, heeds: Shown['heeds']): boolean {
  return heeds !== undefined && isOfRecord(change) && !heeds.includes(change.what);
}
