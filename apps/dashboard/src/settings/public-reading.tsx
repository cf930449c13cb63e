'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Sure } from '../account/sure.tsx';
import controls from '../controls/controls.module.css';
import { useAwake } from '../controls/use-awake.ts';
import { useMithaqClient } from '../register/browser-client.ts';
import { useDoing } from '../register/use-doing.ts';
import styles from './settings.module.css';

const closing = ['pages', 'links', 'keys', 'when'] as const;
const opening = ['pages', 'drafts', 'when'] as const;

/** Who may read the register, what changing that would mean, and changing it. */
export function PublicReading({ isOpen }: { isOpen: boolean }) {
  const t = useTranslations('settings.reading');
  const client = useMithaqClient();
  const awake = useAwake();
  const { busy, problem, act } = useDoing();
  const [isAsking, setAsking] = useState(false);
  const [isDone, setDone] = useState(false);
  const change = () =>
    act(async () => {
      await client.settings.setPublicReading.mutate({ publicReading: !isOpen });
      setAsking(false);
      setDone(true);
    });
  return (
    <div className={styles['reading']}>
      <p className={styles['now']}>{t(isOpen ? 'open' : 'closed')}</p>
      <p className="small">{t(isOpen ? 'ifClosed' : 'ifOpen')}</p>
      <ul className={styles['meanings']}>
        {isOpen
          ? closing.map((one) => <li key={one}>{t(`closing.${one}`)}</li>)
          : opening.map((one) => <li key={one}>{t(`opening.${one}`)}</li>)}
      </ul>
      {isAsking ? (
        <Sure yes={t(isOpen ? 'yesClose' : 'yesOpen')} no={t('no')} isBusy={busy} onYes={change} onNo={() => setAsking(false)}>
          {t(isOpen ? 'close' : 'openUp')}
        </Sure>
      ) : (
        <button
          type="button"
          className={`${controls['button']} ${awake ? '' : controls['asleep']}`}
          disabled={!awake || busy}
          onClick={() => setAsking(true)}
        >
          {t(isOpen ? 'close' : 'openUp')}
        </button>
      )}
      <p role="status" className={styles['told']}>
        {isDone && t(isOpen ? 'doneOpen' : 'doneClosed')}
      </p>
      <p role="alert" className={styles['trouble']}>
        {problem}
      </p>
    </div>
  );
}
