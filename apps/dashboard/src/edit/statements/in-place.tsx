'use client';

import { useTranslations } from 'next-intl';
import { directionOf } from '../../i18n/routing.ts';
import styles from '../edit.module.css';

interface Parts {
  text: string;
  language: string;
  /** In UTF-16 code units. */
  start: number;
  length: number;
}

const around = 240;

/** A passage in its place: the words around it in the source's text. */
export function InPlace({ text, language, start, length }: Parts) {
  const t = useTranslations('edit.citation');
  const end = start + length;
  const [first, last] = [wordAfter(text, Math.max(0, start - around)), wordBefore(text, Math.min(text.length, end + around))];
  return (
    <details className={styles['more']}>
      <summary>{t('inPlace')}</summary>
      <p lang={language} dir={directionOf(language)} className={styles['context']}>
        {first > 0 && '… '}
        {text.slice(first, start)}
        <mark>{text.slice(start, end)}</mark>
        {text.slice(end, last)}
        {last < text.length && ' …'}
      </p>
    </details>
  );
}

/** The first place from there on where a word begins, so that none is cut. */
function wordAfter(text: string, at: number): number {
  if (at === 0) return 0;
  const space = text.slice(at, at + 40).search(/\s/u);
  return space < 0 ? at : at + space + 1;
}

function wordBefore(text: string, at: number): number {
  if (at === text.length) return at;
  const space = text.slice(at - 40, at).search(/\s\S*$/u);
  return space < 0 ? at : at - 40 + space;
}
