'use client';

import { useTranslations } from 'next-intl';
import controls from '../controls/controls.module.css';
import { plainWords } from '../search/phrase.ts';
import type { ShownAnswer } from '../search/shown.ts';
import { recents, useRecents } from '../search/use-recent.ts';
import styles from './palette.module.css';
import { narrowedIn, type Question } from './question.ts';
import type { Asked } from './use-asked.ts';

interface Parts {
  question: Question;
  answer: Asked<ShownAnswer>;
  /** Asks without what narrows. */
  onWiden: () => void;
}

/** How the search stands where that is not told by what is offered: nothing typed, nothing found, no answer. What was found is told to those who hear it. */
export function State({ question, answer, onWiden }: Parts) {
  const empty = question.words.trim() === '';
  return (
    <>
      <p role="status" className="heard">
        {!empty && <Told answer={answer} />}
      </p>
      {empty && <Start />}
      {!empty && answer.failure !== undefined && <NoAnswer answer={answer} />}
      {!empty && answer.failure === undefined && <Lacking question={question} answer={answer} onWiden={onWiden} />}
    </>
  );
}

/** How much was found, and what comes first. */
function Told({ answer: { value, asking, failure } }: Pick<Parts, 'answer'>) {
  if (asking || failure !== undefined || value === undefined) return null;
  const first = value.groups[0]?.hits[0];
  return (
    <>
      {value.found} {first && plainWords(first.quote?.words ?? first.title)}
    </>
  );
}

function Start() {
  const t = useTranslations('palette');
  const kept = useRecents();
  return (
    <div className={styles['state']}>
      <p>{t('start')}</p>
      {kept.length > 0 && (
        <button type="button" className={controls['button']} onClick={recents.clear}>
          {t('recent.clear')}
        </button>
      )}
    </div>
  );
}

function NoAnswer({ answer: { failure, again } }: Pick<Parts, 'answer'>) {
  const t = useTranslations('palette.gone');
  return (
    <div className={`${styles['state']} ${styles['attention']}`} role="alert">
      <p className="strong" dir="auto">
        {failure === '' ? t('says') : failure}
      </p>
      {failure === '' && <p>{t('advice')}</p>}
      <button type="button" className={controls['button']} onClick={again}>
        {t('again')}
      </button>
    </div>
  );
}

/** That nothing was found, or nothing that has all the words. */
function Lacking({ question, answer: { value, asking }, onWiden }: Parts) {
  const t = useTranslations('palette');
  if (value === undefined) return <p className={styles['state']}>{t('asking')}</p>;
  if (value.groups.length > 0) return value.partial ? <p className={`${styles['state']} ${styles['attention']}`}>{t('partial')}</p> : null;
  if (asking) return <p className={styles['state']}>{t('asking')}</p>;
  const narrowed = Object.keys(narrowedIn(question)).length > 0;
  return (
    <div className={styles['state']}>
      <p className={styles['says']}>{t('none.says', { words: value.words })}</p>
      <p>{t('none.advice')}</p>
      {narrowed && (
        <button type="button" className={controls['button']} onClick={onWiden}>
          {t('none.drop')}
        </button>
      )}
    </div>
  );
}
