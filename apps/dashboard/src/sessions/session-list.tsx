'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import styles from '../account/account.module.css';
import controls from '../controls/controls.module.css';
import { useAwake } from '../controls/use-awake.ts';
import { useMithaqClient } from '../register/browser-client.ts';
import { useDoing } from '../register/use-doing.ts';

/** One place where somebody is signed in, in words made on the server. */
export interface ShownSession {
  readonly id: string;
  readonly isThis: boolean;
  readonly what: string;
  readonly under: ReactNode;
}

/** Where somebody is signed in, each with the way to end it; this one is ended by signing out. */
export function SessionList({ sessions, signOut }: { sessions: readonly ShownSession[]; signOut: ReactNode }) {
  const t = useTranslations('ownAccount.sessions');
  const client = useMithaqClient();
  const awake = useAwake();
  const { busy, problem, act } = useDoing();
  const [ended, setEnded] = useState<number>();
  const end = (id: string) =>
    act(async () => {
      await client.sessions.end.mutate({ id });
      setEnded(1);
    });
  const endOthers = () => act(async () => setEnded((await client.sessions.endOthers.mutate()).ended));
  const button = `${controls['button']} ${awake ? '' : controls['asleep']}`;
  return (
    <>
      <ul className={styles['list']}>
        {sessions.map(({ id, isThis, what, under }) => (
          <li key={id} data-session={isThis ? 'this' : 'other'}>
            <div>
              <span className="strong">{what}</span>
              {isThis && <span className="quiet"> · {t('this')}</span>}
              <div className={styles['under']}>{under}</div>
            </div>
            {isThis ? (
              signOut
            ) : (
              <button type="button" className={button} disabled={!awake || busy} aria-label={t('endOf', { what })} onClick={() => end(id)}>
                {t('end')}
              </button>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && (
        <p className={styles['told']}>
          <button type="button" className={button} disabled={!awake || busy} onClick={endOthers}>
            {t('endOthers')}
          </button>
        </p>
      )}
      <p role="status" className={styles['told']}>
        {ended !== undefined && t('ended', { count: ended })}
      </p>
      <p role="alert" className={styles['trouble']}>
        {problem}
      </p>
    </>
  );
}
