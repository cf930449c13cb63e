'use client';

import { type ReactNode, useId } from 'react';
import controls from '../controls/controls.module.css';
import styles from './account.module.css';

interface Parts {
  /** What would happen. */
  children: ReactNode;
  yes: string;
  no: string;
  isBusy: boolean;
  onYes: () => void;
  onNo: () => void;
}

/** Asks before what cannot be taken back with a press; the careful answer is where the keyboard is, and Escape is one. */
export function Sure({ children, yes, no, isBusy, onYes, onNo }: Parts) {
  const id = useId();
  return (
    <fieldset
      aria-labelledby={id}
      className={styles['sure']}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onNo();
      }}
    >
      <span id={id}>{children}</span>
      <span className={styles['answers']}>
        <button type="button" className={controls['button']} disabled={isBusy} onClick={onYes}>
          {yes}
        </button>
        <button ref={focusOn} type="button" className={controls['button']} onClick={onNo}>
          {no}
        </button>
      </span>
    </fieldset>
  );
}

function focusOn(button: HTMLButtonElement | null): void {
  button?.focus();
}
