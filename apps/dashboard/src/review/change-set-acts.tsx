'use client';

import type { ChangeSetState } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import controls from '../controls/controls.module.css';
import { useAwake } from '../controls/use-awake.ts';
import styles from './review.module.css';
import { type Act, useChangeSetActs } from './use-change-set-acts.ts';

interface Parts {
  id: string;
  revision: number;
  state: ChangeSetState;
  mayReview: boolean;
  /** How many things publishing would be refused for. */
  lacking: number;
  size: number;
}

/** What can be done with a change set now: handed in or given up while it is worked on, published or given back once it was handed in. */
export function ChangeSetActs({ id, revision, state, mayReview, lacking, size }: Parts) {
  const t = useTranslations('review.acts');
  const noteId = useId();
  const sureId = useId();
  const awake = useAwake();
  const [note, setNote] = useState('');
  const [isGivingUp, setGivingUp] = useState(false);
  const { busy, told, act } = useChangeSetActs({ id, revision });
  const acts = actsOn(state, mayReview);
  if (acts.length === 0) return <p className="quiet">{t('waits')}</p>;
  const isNoteMissing = (one: Act) => one === 'return' && note.trim() === '';
  const isRefused = (one: Act) => (one === 'publish' && lacking > 0) || (one === 'submit' && size === 0);
  return (
    <form className={styles['acts']} aria-label={t('label')} onSubmit={(event) => event.preventDefault()}>
      <div className={controls['field']}>
        <label htmlFor={noteId}>{t(mayReview && state === 'in-review' ? 'noteOfReviewer' : 'note')}</label>
        <textarea
          id={noteId}
          className={controls['input']}
          dir="auto"
          rows={2}
          maxLength={1000}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </div>
      <div className={styles['buttons']}>
        {acts.map((one, place) => (
          <button
            key={one}
            type="button"
            className={`${controls['button']} ${place === 0 ? controls['primary'] : ''} ${awake ? '' : controls['asleep']}`}
            disabled={!awake || busy || isRefused(one) || isNoteMissing(one)}
            aria-expanded={one === 'discard' ? isGivingUp : undefined}
            onClick={() => (one === 'discard' ? setGivingUp(true) : act(one, note.trim(), () => setNote('')))}
          >
            {t(one)}
          </button>
        ))}
        {acts.includes('publish') && lacking > 0 && (
          <a href="#lacking" className="small">
            {t('lacking', { count: lacking })}
          </a>
        )}
        {acts.includes('return') && note.trim() === '' && <span className="small quiet">{t('returnNeeds')}</span>}
      </div>
      {isGivingUp && (
        <fieldset aria-labelledby={sureId} className={styles['buttons']}>
          <span id={sureId} className="small">
            {t('sure', { count: size })}
          </span>
          <button type="button" className={controls['button']} disabled={busy} onClick={() => act('discard', '', () => setGivingUp(false))}>
            {t('discardAll')}
          </button>
          <button
            ref={focusOn}
            type="button"
            className={controls['button']}
            onClick={() => setGivingUp(false)}
            onKeyDown={({ key }) => key === 'Escape' && setGivingUp(false)}
          >
            {t('keep')}
          </button>
        </fieldset>
      )}
      <p role="alert" className={styles['trouble']}>
        {told}
      </p>
    </form>
  );
}

/** What was asked is answered where the keyboard is, and the careful answer comes first to hand. */
function focusOn(button: HTMLButtonElement | null): void {
  button?.focus();
}

function actsOn(state: ChangeSetState, mayReview: boolean): readonly Act[] {
  if (state === 'draft') return ['submit', 'discard'];
  return state === 'in-review' && mayReview ? ['publish', 'return'] : [];
}
