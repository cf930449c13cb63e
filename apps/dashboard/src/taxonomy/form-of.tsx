'use client';

import { type ReactNode, useId } from 'react';
import controls from '../controls/controls.module.css';
import styles from './taxonomy.module.css';

interface Parts {
  title: ReactNode;
  go: string;
  cancel: string;
  busy: boolean;
  /** Whether it can be sent. */
  isReady: boolean;
  /** What the server refused, in words. */
  problem: ReactNode;
  onGo: () => void;
  onCancel: () => void;
  children: ReactNode;
}

/** A form that stands open at a topic. Escape shuts it. */
export function FormOf({ title, go, cancel, busy, isReady, problem, onGo, onCancel, children }: Parts) {
  const id = useId();
  return (
    <form
      noValidate
      aria-labelledby={id}
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady && !busy) onGo();
      }}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onCancel();
      }}
    >
      <h3 id={id}>{title}</h3>
      {children}
      <p role="alert" className={styles['trouble']}>
        {problem}
      </p>
      <div className={styles['acts']}>
        <button type="submit" className={`${controls['button']} ${controls['primary']}`} disabled={busy || !isReady}>
          {go}
        </button>
        <button type="button" className={controls['button']} onClick={onCancel}>
          {cancel}
        </button>
      </div>
    </form>
  );
}
