'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useRef, useState } from 'react';
import controls from '../controls/controls.module.css';
import { useAwake } from '../controls/use-awake.ts';
import { ariaKey, Key } from '../keys/key.tsx';
import { useKeys } from '../keys/use-keys.ts';
import { Link } from '../navigation/link.ts';
import type { Act } from './change-set-turn.ts';
import { GivingUp } from './giving-up.tsx';
import { NoteField } from './note-field.tsx';
import { PublishOwn } from './publish-own.tsx';
import styles from './review.module.css';
import { useChangeSetActs } from './use-change-set-acts.ts';

interface Parts {
  id: string;
  revision: number;
  /** What can be done with it now, what is meant first. */
  acts: readonly Act[];
  /** Whether it is the reader's own, so that somebody else is to see it before it is published. */
  isOwn: boolean;
  /** Whether nobody else could publish it, and the reader may invite somebody who could. */
  isAlone: boolean;
  /** How many things publishing would be refused for. */
  lacking: number;
  size: number;
}

/** What can be done with a change set now: handed in or given up while it is worked on; published, given back or taken back once it was handed in. */
export function ChangeSetActs({ id, revision, acts, isOwn, isAlone, lacking, size }: Parts) {
  const t = useTranslations('review.acts');
  const [note, setNote] = useState('');
  const [asking, setAsking] = useState<'discard' | 'publish'>();
  const { busy, problem, act } = useChangeSetActs({ id, revision });
  const field = useRef<HTMLTextAreaElement>(null);
  const waits = acts.includes('takeBack');
  const isNoteMissing = (one: Act) => one === 'return' && note.trim() === '';
  const isRefused = (one: Act) => (one === 'publish' && lacking > 0) || (one === 'submit' && size === 0);
  const done = () => {
    setNote('');
    setAsking(undefined);
  };
  const press = (one: Act) => {
    if (!acts.includes(one) || busy) return;
    if (isRefused(one)) return document.getElementById('lacking')?.scrollIntoView();
    // Of an empty one nothing is lost.
    if ((one === 'discard' && size > 0) || (one === 'publish' && isOwn)) setAsking(one);
    else if (isNoteMissing(one)) field.current?.focus();
    else act(one, note.trim(), done);
  };
  useKeys(
    'changeSet',
    {
      note: () => field.current?.focus(),
      handIn: () => press('submit'),
      publish: () => press('publish'),
      giveBack: () => press(waits ? 'takeBack' : 'return'),
    },
    acts.length > 0 && asking === undefined,
  );
  if (acts.length === 0) return <p className="quiet">{t('waits')}</p>;
  return (
    <form className={styles['acts']} aria-label={t('label')} onSubmit={(event) => event.preventDefault()}>
      {waits ? (
        <Waits isAlone={isAlone} />
      ) : (
        <NoteField field={field} label={t(acts.includes('return') ? 'noteOfReviewer' : 'note')} note={note} onChange={setNote} />
      )}
      <div className={styles['buttons']}>
        {acts.map((one) => (
          <ActButton
            key={one}
            act={one}
            isPrimary={one === acts[0] && one !== 'takeBack'}
            isDisabled={busy || isRefused(one) || isNoteMissing(one)}
            isOpen={one === 'discard' && size > 0 ? asking === one : undefined}
            onPress={() => press(one)}
          >
            {t(one === 'publish' && isOwn ? 'publishOwn' : one)}
          </ActButton>
        ))}
        {acts.includes('publish') && lacking > 0 && (
          <a href="#lacking" className="small">
            {t('lacking', { count: lacking })}
          </a>
        )}
        {acts.includes('return') && note.trim() === '' && <span className="small quiet">{t('returnNeeds')}</span>}
      </div>
      {asking === 'discard' && (
        <GivingUp size={size} busy={busy} onGiveUp={() => act('discard', '', done)} onKeep={() => setAsking(undefined)} />
      )}
      {asking === 'publish' && (
        <PublishOwn busy={busy} problem={problem} onPublish={(said) => act('publish', said, done)} onLeave={() => setAsking(undefined)} />
      )}
      <p role="alert" className={styles['trouble']}>
        {problem}
      </p>
    </form>
  );
}

/** That one's own work was handed in and waits for a second person; and how to find one, where there is none. */
function Waits({ isAlone }: { isAlone: boolean }) {
  const t = useTranslations('review.own');
  return (
    <div role="status">
      <p className="strong">{t('handedIn')}</p>
      {isAlone && <p className="small">{t.rich('alone', { invite: (words) => <Link href="/people">{words}</Link> })}</p>}
    </div>
  );
}

interface ButtonParts {
  act: Act;
  isPrimary: boolean;
  isDisabled: boolean;
  /** Whether what it asks stands open; absent where it asks nothing. */
  isOpen: boolean | undefined;
  onPress: () => void;
  children: ReactNode;
}

function ActButton({ act, isPrimary, isDisabled, isOpen, onPress, children }: ButtonParts) {
  const awake = useAwake();
  const key = keyedActs[act];
  return (
    <button
      type="button"
      className={`${controls['button']} ${isPrimary ? controls['primary'] : ''} ${awake ? '' : controls['asleep']}`}
      disabled={!awake || isDisabled}
      aria-expanded={isOpen}
      aria-keyshortcuts={key && ariaKey('changeSet', key)}
      onClick={onPress}
    >
      {children} {key && <Key scope="changeSet" act={key} />}
    </button>
  );
}

/** Giving up has no key: it is asked about first, and rarely meant. */
const keyedActs = { submit: 'handIn', publish: 'publish', return: 'giveBack', takeBack: 'giveBack', discard: undefined } as const;
