'use client';

import type { CommentView } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { Fragment, type ReactNode, useState } from 'react';
import { whenInWords } from '../history/when-in-words.ts';
import { useReaderLocale } from '../i18n/use-locale.ts';
import styles from './comments.module.css';
import { type Called, writtenText } from './people-in-text.ts';
import { useSaying } from './use-saying.ts';
import { WriteComment } from './write-comment.tsx';

interface Parts {
  comment: CommentView;
  people: readonly Called[];
  /** More that can be done, beside what its author can. */
  children?: ReactNode;
}

/** One comment: who said it, when, and what; its author may say it otherwise or take it back. */
export function Said({ comment, people, children }: Parts) {
  const t = useTranslations('comments');
  const [isEditing, setEditing] = useState(false);
  const { busy, told, say } = useSaying();
  const { id, revision, isMine, withdrawnAt } = comment;
  const mayChange = isMine && withdrawnAt === undefined;
  const edit = async (text: string) => {
    const isDone = await say((comments) => comments.edit.mutate({ id, revision, text }));
    if (isDone) setEditing(false);
    return isDone;
  };
  return (
    <li id={id} className={styles['said']}>
      <Head of={comment} />
      {isEditing ? (
        <WriteComment
          label={t('editing')}
          unsent={id}
          first={writtenText(comment.parts, people)}
          people={people}
          busy={busy}
          told={told}
          send={t('keep')}
          onSend={edit}
          onLeave={() => setEditing(false)}
          autoFocus
        />
      ) : (
        <>
          <Words of={comment} />
          <div className={styles['ways']}>
            {children}
            {mayChange && (
              <>
                <button type="button" className={styles['act']} onClick={() => setEditing(true)}>
                  {t('edit')}
                </button>
                <button
                  type="button"
                  className={styles['act']}
                  disabled={busy}
                  onClick={() => void say((comments) => comments.withdraw.mutate({ id, revision }))}
                >
                  {t('withdraw')}
                </button>
              </>
            )}
          </div>
          <p role="alert" className={styles['trouble']}>
            {told}
          </p>
        </>
      )}
    </li>
  );
}

function Head({ of: { by, isMine, at, editedAt, withdrawnAt } }: { of: CommentView }) {
  const t = useTranslations('comments');
  const locale = useReaderLocale();
  return (
    <p className={styles['head']}>
      <strong>{isMine ? t('you') : <bdi>{by.name}</bdi>}</strong> <time dateTime={at}>{whenInWords(new Date(at), locale)}</time>
      {editedAt !== undefined && withdrawnAt === undefined && <span> · {t('edited')}</span>}
    </p>
  );
}

/** What was said, in the direction of its own words. Nothing in it is anything but words, and none of them turns what stands around it. */
export function Words({ of: { parts, withdrawnAt } }: { of: Pick<CommentView, 'parts' | 'withdrawnAt'> }) {
  const t = useTranslations('comments');
  if (withdrawnAt !== undefined) return <p className="quiet small">{t('withdrawn')}</p>;
  return (
    <p dir="auto" className={styles['words']}>
      {parts.map((part, place) =>
        'text' in part ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text never change their order
          <Fragment key={place}>{part.text}</Fragment>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <strong key={place} className={styles['mentioned']}>
            <bdi>@{part.person.name}</bdi>
          </strong>
        ),
      )}
    </p>
  );
}
