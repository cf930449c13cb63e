'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useId, useRef, useState } from 'react';
import controls from '../controls/controls.module.css';
import dialogs from '../page/dialog.module.css';
import styles from './review.module.css';

interface Parts {
  busy: boolean;
  problem: string | undefined;
  onPublish: (note: string) => void;
  onLeave: () => void;
}

/** Asks whoever would publish their own work whether they mean it: nobody else has seen it. */
export function PublishOwn({ busy, problem, onPublish, onLeave }: Parts) {
  const t = useTranslations('review.own');
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const careful = useRef<HTMLButtonElement>(null);
  const [note, setNote] = useState('');
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
    // The careful answer comes first to hand.
    careful.current?.focus();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-why`}
      className={`${dialogs['dialog']} ${styles['asking']}`}
      onClose={onLeave}
    >
      <h2 id={`${id}-title`}>{t('sure')}</h2>
      <p id={`${id}-why`}>{t('why')}</p>
      <div className={controls['field']}>
        <label htmlFor={`${id}-note`}>{t('note')}</label>
        <textarea
          id={`${id}-note`}
          className={controls['input']}
          dir="auto"
          rows={2}
          maxLength={1000}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </div>
      <p role="alert" className={styles['trouble']}>
        {problem}
      </p>
      <div className={styles['buttons']}>
        <button ref={careful} type="button" className={controls['button']} onClick={() => dialog.current?.close()}>
          {t('leave')}
        </button>
        <button type="button" className={controls['button']} disabled={busy} onClick={() => onPublish(note.trim())}>
          {t('publish')}
        </button>
      </div>
    </dialog>
  );
}
