'use client';

import { RecordId, type Verdict } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import controls from '../controls/controls.module.css';
import { useAwake } from '../controls/use-awake.ts';
import { Key } from '../keys/key.tsx';
import { useKeys } from '../keys/use-keys.ts';
import styles from './merging.module.css';
import { useDecision } from './use-decision.ts';

interface Parts {
  into: string;
  absorbed: string;
  /** Whether nothing stands against joining the two now. */
  isFree: boolean;
}

/** The verdict on a pair: the same draws up the change set that joins the two; the others are judgements alone. */
export function Decide({ into, absorbed, isFree }: Parts) {
  const t = useTranslations('merging.draft');
  const awake = useAwake();
  const noteId = useId();
  const [note, setNote] = useState('');
  const { busy, problem, decide } = useDecision();
  const pair = { into: RecordId.parse(into), absorbed: RecordId.parse(absorbed) };
  const said = note.trim() === '' ? {} : { message: note.trim() };
  const isReady = awake && !busy;
  const join = () => isReady && isFree && decide((client) => client.merges.draft.mutate({ ...pair, ...said }));
  const judge = (verdict: Verdict) =>
    isReady && decide((client) => judged(client.judgements.make.mutate({ one: pair.into, other: pair.absorbed, verdict })));
  useKeys('pairs', { same: join, different: () => judge('different'), unsure: () => judge('unsure') }, awake);
  return (
    <form className={styles['decide']} aria-label={t('label')} onSubmit={(event) => event.preventDefault()}>
      <div className={controls['field']}>
        <label htmlFor={noteId}>{t('note')}</label>
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
        <button type="button" className={`${controls['button']} ${controls['primary']}`} disabled={!isReady || !isFree} onClick={join}>
          {t('join')} <Key scope="pairs" act="same" />
        </button>
        <button type="button" className={controls['button']} disabled={!isReady} onClick={() => judge('different')}>
          {t('different')} <Key scope="pairs" act="different" />
        </button>
        <button type="button" className={controls['button']} disabled={!isReady} onClick={() => judge('unsure')}>
          {t('unsure')} <Key scope="pairs" act="unsure" />
        </button>
      </div>
      <p className="small quiet">{t('after')}</p>
      <p role="alert" className={styles['trouble']}>
        {problem}
      </p>
    </form>
  );
}

/** A judgement leads nowhere: the page tells of it. */
async function judged(sent: Promise<unknown>): Promise<undefined> {
  await sent;
}
