'use client';

import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useId, useRef } from 'react';
import controls from '../controls/controls.module.css';
import styles from './comments.module.css';
import { type Called, sentText } from './people-in-text.ts';
import { PersonOptions } from './person-options.tsx';
import { usePersonPicker } from './use-person-picker.ts';
import { useUnsent } from './use-unsent.ts';

interface Parts {
  /** What it is called to who does not see where it stands. */
  label: string;
  /** For what the text is kept while it is not sent. */
  unsent: string;
  /** What stands in the field to begin with. */
  first?: string;
  people: readonly Called[];
  busy: boolean;
  /** What went wrong. */
  told: string;
  send: string;
  /** Sends it, people in it by id; answers whether it was taken. */
  onSend: (text: string) => Promise<boolean>;
  /** The way back, where there is one. */
  onLeave?: () => void;
  autoFocus?: boolean;
}

/** A field to say something in, with colleagues after an `@`. What was typed stays until it was taken. */
export function WriteComment({ label, unsent, first, people, busy, told, send, onSend, onLeave, autoFocus = false }: Parts) {
  const t = useTranslations('comments');
  const [text, setText] = useUnsent(unsent, first);
  const area = useRef<HTMLTextAreaElement>(null);
  const picker = usePersonPicker({ area, text, setText, people });
  const hintId = useId();
  const isEmpty = text.trim() === '';

  const submit = async () => {
    if (isEmpty || busy) return;
    if (await onSend(sentText(text, people))) setText('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (picker.onKeyDown(event)) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void submit();
    } else if (event.key === 'Escape' && onLeave !== undefined && isEmpty) onLeave();
  };

  return (
    <form
      className={styles['write']}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <div className={styles['field']}>
        <textarea
          ref={area}
          className={controls['input']}
          aria-label={label}
          aria-describedby={hintId}
          {...picker.aria}
          dir="auto"
          rows={2}
          // biome-ignore lint/a11y/noAutofocus: somebody has just asked to write here
          autoFocus={autoFocus}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            picker.onCaret(event.target.selectionStart);
          }}
          onSelect={(event) => picker.onCaret(event.currentTarget.selectionStart)}
          onBlur={picker.close}
          onKeyDown={onKeyDown}
        />
        <PersonOptions picker={picker} />
      </div>
      <div className={styles['ways']}>
        <button type="submit" className={controls['button']} disabled={busy || isEmpty}>
          {send}
          <kbd dir="ltr">Ctrl ↵</kbd>
        </button>
        {onLeave && (
          <button type="button" className={styles['act']} onClick={onLeave}>
            {t('leave')}
          </button>
        )}
        <span id={hintId} className="small quiet">
          {t('hint')}
        </span>
      </div>
      <p role="alert" className={styles['trouble']}>
        {told}
      </p>
    </form>
  );
}
