'use client';

import { useTranslations } from 'next-intl';
import { searchKindOf, searchKinds } from '../search/kinds.ts';
import styles from './palette.module.css';
import type { Question } from './question.ts';

interface Parts {
  question: Question;
  onAsk: (question: Question) => void;
}

/** What narrows a search, as words in its head. */
export function Filters({ question, onAsk }: Parts) {
  const t = useTranslations('palette');
  return (
    <fieldset className={styles['filters']}>
      <legend className="heard">{t('filters.label')}</legend>
      <Year name="from" question={question} onAsk={onAsk} />
      <Year name="to" question={question} onAsk={onAsk} />
      <label className={styles['filter']}>
        <span>{t('filters.kind')}</span>{' '}
        <select value={question.kind ?? ''} onChange={(event) => onAsk({ ...question, kind: searchKindOf(event.target.value) })}>
          <option value="">{t('filters.all')}</option>
          {searchKinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`kinds.${kind}`)}
            </option>
          ))}
        </select>
      </label>
    </fieldset>
  );
}

function Year({ name, question, onAsk }: Parts & { name: 'from' | 'to' }) {
  const t = useTranslations('palette.filters');
  return (
    <label className={styles['filter']}>
      <span>{t(name)}</span>{' '}
      <input
        inputMode="numeric"
        autoComplete="off"
        maxLength={4}
        size={4}
        placeholder={t('year')}
        value={question[name]}
        onChange={(event) => onAsk({ ...question, [name]: event.target.value })}
        className="num"
      />
    </label>
  );
}
