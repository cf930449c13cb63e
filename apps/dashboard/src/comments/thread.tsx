'use client';

import type { ThreadView } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { whenInWords } from '../history/when-in-words.ts';
import { useReaderLocale } from '../i18n/use-locale.ts';
import { commentIds } from './comment-id.ts';
import styles from './comments.module.css';
import type { Called } from './people-in-text.ts';
import { Said } from './said.tsx';
import { useSaying } from './use-saying.ts';
import { WriteComment } from './write-comment.tsx';

interface Parts {
  thread: ThreadView;
  people: readonly Called[];
}

/** What was said about one thing: the first comment and its replies, the way to reply, and to say that it is settled. */
export function Thread({ thread, people }: Parts) {
  const t = useTranslations('comments');
  const [isReplying, setReplying] = useState(false);
  const { busy, told, say } = useSaying();
  const [idFor] = useState(commentIds);
  const { resolved } = thread;
  const reply = async (text: string) => {
    const isDone = await say((comments) => comments.add.mutate({ id: idFor(text), thread: thread.id, text }));
    if (isDone) setReplying(false);
    return isDone;
  };
  const settle = () => void say((comments) => comments.resolve.mutate({ thread: thread.id, resolved: resolved === undefined }));
  const last = thread.comments.length - 1;
  return (
    <div className={styles['thread']} data-settled={resolved !== undefined || undefined}>
      <ol className={styles['replies']}>
        {thread.comments.map((comment, place) => (
          <Said key={comment.id} comment={comment} people={people}>
            {place === last && (
              <>
                <button type="button" className={styles['act']} aria-expanded={isReplying} onClick={() => setReplying(!isReplying)}>
                  {t('reply')}
                </button>
                <button type="button" className={styles['act']} disabled={busy} onClick={settle}>
                  {t(resolved === undefined ? 'settle' : 'reopen')}
                </button>
              </>
            )}
          </Said>
        ))}
      </ol>
      {resolved && <Settled by={resolved.by.name} at={resolved.at} />}
      {isReplying ? (
        <WriteComment
          label={t('replying')}
          unsent={`reply ${thread.id}`}
          people={people}
          busy={busy}
          told={told}
          send={t('send')}
          onSend={reply}
          onLeave={() => setReplying(false)}
          autoFocus
        />
      ) : (
        <p role="alert" className={styles['trouble']}>
          {told}
        </p>
      )}
    </div>
  );
}

function Settled({ by, at }: { by: string; at: string }) {
  const t = useTranslations('comments');
  const locale = useReaderLocale();
  return (
    <p className="small quiet">
      {t.rich('settledBy', {
        name: () => <bdi>{by}</bdi>,
        time: () => <time dateTime={at}>{whenInWords(new Date(at), locale)}</time>,
      })}
    </p>
  );
}
