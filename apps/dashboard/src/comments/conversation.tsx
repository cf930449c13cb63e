'use client';

import type { ThreadView } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { type ReactNode, useId, useState } from 'react';
import { Text } from '../voice/text.tsx';
import { commentIds } from './comment-id.ts';
import styles from './comments.module.css';
import { Thread } from './thread.tsx';
import type { Talk } from './threads-here.ts';
import { usePeople } from './use-people.ts';
import { useSaying } from './use-saying.ts';
import { WriteComment } from './write-comment.tsx';

interface Parts {
  subject: string;
  property?: string | undefined;
  talk: Talk;
  /** What it is about, for who does not see where it stands. */
  about: string;
  /** Whether open threads are shown before anybody asks. */
  unfolds?: boolean;
}

/** How much was said about one thing, which opens what was said, with a field to say more. */
export function Conversation({ subject, property, talk, about, unfolds = false }: Parts) {
  const t = useTranslations('comments');
  const panelId = useId();
  const open = talk.threads.filter(({ resolved }) => resolved === undefined).length;
  const [chosen, setChosen] = useState<boolean>();
  // What was unfolded stays so, also when somebody settles it while it is read.
  if (chosen === undefined && unfolds && open > 0) setChosen(true);
  const isShown = chosen === true;
  const [wasAsked, setAsked] = useState(false);
  return (
    <div className={styles['conversation']} data-comments={property ?? 'whole'} data-there={talk.isThere || undefined}>
      <button
        type="button"
        className={`${styles['act']} ${open > 0 ? styles['waits'] : ''}`}
        aria-expanded={isShown}
        aria-controls={panelId}
        aria-label={t('aboutThis', { about, count: t('count', { open, all: talk.threads.length }) })}
        onClick={() => {
          setChosen(!isShown);
          setAsked(true);
        }}
      >
        {t('count', { open, all: talk.threads.length })}
      </button>
      <div id={panelId}>{isShown && <Panel subject={subject} property={property} talk={talk} about={about} isAsked={wasAsked} />}</div>
    </div>
  );
}

/** @param isAsked whether somebody opened it to write, and did not come upon it unfolded */
function Panel({ subject, property, talk: { threads, failure }, about, isAsked }: Parts & { isAsked: boolean }) {
  const t = useTranslations('comments');
  const people = usePeople();
  const [idFor] = useState(commentIds);
  const { busy, told, say } = useSaying();
  const add = (text: string) =>
    say((comments) => comments.add.mutate({ id: idFor(text), subject, ...(property === undefined ? {} : { property }), text }));
  return (
    <div className={styles['panel']}>
      {failure && <p className="small quiet">{failure.unreachable ? t('unreachableList') : failure.message}</p>}
      {inOrder(threads).map((thread) => (
        <Fielded key={thread.id} thread={thread} property={property}>
          <Thread thread={thread} people={people} />
        </Fielded>
      ))}
      <WriteComment
        label={t('writing', { about })}
        unsent={`${subject} ${property ?? ''}`}
        people={people}
        busy={busy}
        told={told}
        send={t('send')}
        onSend={add}
        autoFocus={isAsked}
      />
    </div>
  );
}

/** Says on which field a thread is, where that is not where it stands. */
function Fielded({ thread: { subject }, property, children }: { thread: ThreadView; property: string | undefined; children: ReactNode }) {
  if (subject.property === property || subject.propertyLabel === undefined) return children;
  return (
    <div>
      <p className={styles['on']}>
        <Text of={subject.propertyLabel} />
      </p>
      {children}
    </div>
  );
}

/** As they were said; what is settled comes after what is open. */
function inOrder(threads: readonly ThreadView[]): readonly ThreadView[] {
  const said = threads.toReversed();
  return [...said.filter(({ resolved }) => resolved === undefined), ...said.filter(({ resolved }) => resolved !== undefined)];
}
