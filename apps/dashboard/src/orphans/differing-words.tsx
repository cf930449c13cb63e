import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { directionOf } from '../i18n/routing.ts';
import styles from './orphans.module.css';
import { wordDifferences } from './word-differences.ts';

/** What a passage said and what stands there now, word by word: struck out what is gone, underlined what is new, each told to who hears it. */
export function DifferingWords({ old, now, language }: { old: string; now: string; language: string }) {
  const t = useTranslations('orphans');
  return (
    <span lang={language} dir={directionOf(language)} className={styles['words']}>
      {wordDifferences(old, now).map(({ text, in: where }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: words have no other name than their place
        <Fragment key={place}>
          {place > 0 && ' '}
          {where === 'both' && text}
          {where === 'old' && (
            <del>
              <span className="heard">{t('gone')} </span>
              {text}
            </del>
          )}
          {where === 'new' && (
            <ins>
              <span className="heard">{t('come')} </span>
              {text}
            </ins>
          )}
        </Fragment>
      ))}
    </span>
  );
}
