'use client';

import { topicWordLimits } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import { useId } from 'react';
import controls from '../controls/controls.module.css';
import { directionOf } from '../i18n/routing.ts';
import { useLocale } from '../i18n/use-locale.ts';
import styles from './taxonomy.module.css';
import { type Box, boxes, parts, problemOf, type TypedWords, type WordsPart } from './topic-words.ts';

interface Parts {
  typed: TypedWords;
  change: (typed: TypedWords) => void;
  /** Whether what is wrong is told: nobody is told before they tried to send. */
  isTried: boolean;
}

/** The name and the scope note of a topic, Arabic and English side by side, the reader's own language first. */
export function WordsFields({ typed, change, isTried }: Parts) {
  const locale = useLocale();
  const order = boxes.toSorted((one) => (one === locale ? -1 : 1));
  return parts.map((part) => (
    <div key={part} className={styles['pair']}>
      {order.map((box) => (
        <WordsBox
          key={box}
          part={part}
          box={box}
          typed={typed}
          isTried={isTried}
          isFirst={part === 'label' && box === order[0]}
          change={(text) => change({ ...typed, [part]: { ...typed[part], [box]: text } })}
        />
      ))}
    </div>
  ));
}

interface BoxParts extends Omit<Parts, 'change'> {
  part: WordsPart;
  box: Box;
  isFirst: boolean;
  change: (text: string) => void;
}

function WordsBox({ part, box, typed, isTried, isFirst, change }: BoxParts) {
  const t = useTranslations('taxonomy.words');
  const id = useId();
  const problem = isTried ? problemOf(typed, part) : undefined;
  const isWrong = problem !== undefined && (problem.why === 'needed' || problem.box === box);
  const other = box === 'ar' ? 'en' : 'ar';
  const isMissing = typed[part][box].trim() === '' && typed[part][other].trim() !== '';
  const says =
    problem === undefined || !isWrong
      ? isMissing && t('missing', { language: box, field: t(`fields.${part}`) })
      : problem.why === 'needed'
        ? t('needed')
        : t('tooLong', { count: problem.count, most: topicWordLimits[part] });
  return (
    <div className={controls['field']}>
      <label htmlFor={id}>{`${t(part)} · ${t(box)}`}</label>
      <textarea
        ref={isFirst ? focusOnce : undefined}
        id={id}
        name={`${part}.${box}`}
        lang={box}
        dir={directionOf(box)}
        rows={part === 'label' ? 1 : 2}
        value={typed[part][box]}
        aria-invalid={isWrong}
        aria-describedby={says ? `${id}-says` : undefined}
        className={`${controls['box']} ${styles['box']} ${typed[part][box].length > longestGrown ? '' : styles['grows']}`}
        onChange={({ target }) => change(target.value)}
      />
      {says && (
        <span id={`${id}-says`} className={isWrong ? styles['wrong'] : styles['hint']}>
          {says}
        </span>
      )}
    </div>
  );
}

/** A box grows with what is in it up to so many code units: measuring a paste of a megabyte again and again would stop the page. */
const longestGrown = 2_000;

function focusOnce(box: HTMLTextAreaElement | null): void {
  box?.focus();
}
