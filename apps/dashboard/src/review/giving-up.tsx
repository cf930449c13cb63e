'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import controls from '../controls/controls.module.css';
import styles from './review.module.css';

interface Parts {
  size: number;
  busy: boolean;
  onGiveUp: () => void;
  onKeep: () => void;
}

/** Whether a change set is really to be given up. */
export function GivingUp({ size, busy, onGiveUp, onKeep }: Parts) {
  const t = useTranslations('review.acts');
  const id = useId();
  return (
    <fieldset aria-labelledby={id} className={styles['buttons']}>
      <span id={id} className="small">
        {t('sure', { count: size })}
      </span>
      <button type="button" className={controls['button']} disabled={busy} onClick={onGiveUp}>
        {t('discardAll')}
      </button>
      <button
        ref={focusOn}
        type="button"
        className={controls['button']}
        onClick={onKeep}
        onKeyDown={({ key }) => key === 'Escape' && onKeep()}
      >
        {t('keep')}
      </button>
    </fieldset>
  );
}

/** What was asked is answered where the keyboard is, and the careful answer comes first to hand. */
function focusOn(button: HTMLButtonElement | null): void {
  button?.focus();
}
