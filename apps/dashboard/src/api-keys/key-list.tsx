'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import styles from '../account/account.module.css';
import { Sure } from '../account/sure.tsx';
import controls from '../controls/controls.module.css';
import { useAwake } from '../controls/use-awake.ts';
import { useMithaqClient } from '../register/browser-client.ts';
import { useDoing } from '../register/use-doing.ts';

/** One key, with what is said of it made on the server. */
export interface ShownKey {
  readonly id: string;
  readonly name: string;
  /** Its first characters. */
  readonly start: string;
  readonly under: ReactNode;
}

/** Somebody's keys, each with the way to end it. */
export function KeyList({ keys }: { keys: readonly ShownKey[] }) {
  return (
    <ul className={styles['list']}>
      {keys.map((key) => (
        <Row key={key.id} of={key} />
      ))}
    </ul>
  );
}

function Row({ of: { id, name, start, under } }: { of: ShownKey }) {
  const t = useTranslations('ownAccount.keys');
  const client = useMithaqClient();
  const awake = useAwake();
  const { busy, problem, act } = useDoing();
  const [isAsking, setAsking] = useState(false);
  return (
    <li>
      <div>
        <bdi className="strong">{name}</bdi> <code dir="ltr">{start}…</code>
        <div className={styles['under']}>{under}</div>
      </div>
      <button
        type="button"
        className={`${controls['button']} ${awake ? '' : controls['asleep']}`}
        disabled={!awake || busy}
        aria-label={t('revokeOf', { name })}
        aria-expanded={isAsking}
        onClick={() => setAsking(true)}
      >
        {t('revoke')}
      </button>
      {isAsking && (
        <div className={styles['wide']}>
          <Sure
            yes={t('yes')}
            no={t('no')}
            isBusy={busy}
            onYes={() =>
              act(async () => {
                await client.keys.revoke.mutate({ id });
                setAsking(false);
              })
            }
            onNo={() => setAsking(false)}
          >
            {t.rich('sure', { name: () => <bdi className="strong">{name}</bdi> })}
          </Sure>
        </div>
      )}
      <p role="alert" className={`${styles['trouble']} ${styles['wide']}`}>
        {problem}
      </p>
    </li>
  );
}
