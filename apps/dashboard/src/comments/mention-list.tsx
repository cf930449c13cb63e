'use client';

import { failureOf, type MentionView } from '@mithaq/client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import controls from '../controls/controls.module.css';
import { whenInWords } from '../history/when-in-words.ts';
import { useReaderLocale } from '../i18n/use-locale.ts';
import { useMithaqClient } from '../register/browser-client.ts';
import { RefLink } from '../voice/ref-link.tsx';
import { Text } from '../voice/text.tsx';
import styles from './comments.module.css';
import { Words } from './said.tsx';
import { Thread } from './thread.tsx';
import { usePeople } from './use-people.ts';
import { useTalk } from './use-talk.ts';

/** The comments that mention whoever is signed in, with the whole of what was said where they ask for it, and what they have read put away. */
export function MentionList({ rows }: { rows: readonly MentionView[] }) {
  const t = useTranslations('comments.mentions');
  const { markRead, busy, told } = useMarkRead();
  const unread = rows.filter(({ isRead }) => !isRead).map(({ comment }) => comment.id);
  return (
    <>
      {unread.length > 1 && (
        <p>
          <button type="button" className={controls['button']} disabled={busy} onClick={() => markRead(unread)}>
            {t('readAll')}
          </button>
        </p>
      )}
      <p role="alert" className={styles['trouble']}>
        {told}
      </p>
      <ul>
        {rows.map((row) => (
          <Mention key={row.comment.id} of={row} busy={busy} onRead={() => markRead([row.comment.id])} />
        ))}
      </ul>
    </>
  );
}

/** Notes what was read, and asks for the page again. */
function useMarkRead() {
  const t = useTranslations('comments');
  const client = useMithaqClient();
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState('');
  const markRead = async (comments: string[]) => {
    setBusy(true);
    try {
      await client.comments.markRead.mutate({ comments });
      setTold('');
      router.refresh();
    } catch (error) {
      const failure = failureOf(error);
      setTold(failure === undefined || failure.unreachable ? t('unreachableList') : failure.message);
    } finally {
      setBusy(false);
    }
  };
  return { busy, told, markRead: (comments: string[]) => void markRead(comments) };
}

interface Parts {
  of: MentionView;
  busy: boolean;
  onRead: () => void;
}

function Mention({ of: mention, busy, onRead }: Parts) {
  const t = useTranslations('comments.mentions');
  const [isOpen, setOpen] = useState(false);
  const { comment, isRead } = mention;
  return (
    <li className={styles['mention']} data-unread={!isRead || undefined}>
      <About of={mention} />
      {isOpen ? <WholeThread of={mention} /> : <Words of={comment} />}
      <div className={styles['ways']}>
        <button type="button" className={styles['act']} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t('answer')}
        </button>
        {!isRead && (
          <button type="button" className={styles['act']} disabled={busy} onClick={onRead}>
            {t('read')}
          </button>
        )}
      </div>
    </li>
  );
}

/** Who said it, on what, and when. */
function About({ of: { comment, subject, isRead } }: { of: MentionView }) {
  const t = useTranslations('comments.mentions');
  const locale = useReaderLocale();
  const { propertyLabel } = subject;
  return (
    <p className={styles['about']}>
      {t.rich(propertyLabel === undefined ? 'said' : 'saidOn', {
        name: () => (
          <strong>
            <bdi>{comment.by.name}</bdi>
          </strong>
        ),
        subject: () => <RefLink to={subject.record} />,
        field: () => propertyLabel && <Text of={propertyLabel} />,
      })}{' '}
      <span className={styles['head']}>
        · <time dateTime={comment.at}>{whenInWords(new Date(comment.at), locale)}</time>
        {!isRead && <span className="heard"> {t('unread')}</span>}
      </span>
    </p>
  );
}

function WholeThread({ of: { thread: id, subject } }: { of: MentionView }) {
  const people = usePeople();
  const { threads } = useTalk(subject.id);
  const thread = threads.find((one) => one.id === id);
  return thread && <Thread thread={thread} people={people} />;
}
