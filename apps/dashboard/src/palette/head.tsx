'use client';

import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { Filters } from './filters.tsx';
import { optionId, resultsId } from './offers.tsx';
import styles from './palette.module.css';
import type { Question } from './question.ts';

interface Parts {
  question: Question;
  onAsk: (question: Question) => void;
  /** What was typed before the field was there. */
  typed: () => string;
  onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
  onLeave: () => void;
  /** The field has the focus. */
  onReady: () => void;
  /** The key of the offer that the reader went to. */
  active: string | undefined;
  /** Whether anything is offered. */
  expanded: boolean;
}

/**
 * What is looked for, and by what it is narrowed. The words are the field's own, so that nothing moves the caret. The filters come first, so that Tab goes
 * from the words to the preview.
 */
export function Head({ question, onAsk, typed, onKeyDown, onLeave, onReady, active, expanded }: Parts) {
  const t = useTranslations('palette');
  const field = useRef<HTMLInputElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it becomes ready once
  useLayoutEffect(() => {
    const words = typed();
    if (field.current && words !== question.words) {
      field.current.value = words;
      onAsk({ ...question, words });
    }
    field.current?.focus();
    onReady();
  }, []);
  return (
    <div className={styles['head']}>
      <button type="button" className={styles['close']} onClick={onLeave}>
        <kbd>Esc</kbd>
        <span>{t('close')}</span>
      </button>
      <Filters question={question} onAsk={onAsk} />
      <input
        ref={field}
        role="combobox"
        aria-label={t('field')}
        aria-autocomplete="list"
        aria-expanded={expanded}
        aria-controls={resultsId}
        aria-activedescendant={active === undefined ? undefined : optionId(active)}
        defaultValue={question.words}
        onChange={(event) => onAsk({ ...question, words: event.target.value })}
        onFocus={({ target }) => target.setSelectionRange(target.value.length, target.value.length)}
        onKeyDown={onKeyDown}
        placeholder={t('placeholder')}
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="go"
        maxLength={200}
        className={styles['words']}
      />
    </div>
  );
}
