import type { ReactNode } from 'react';
import { directionOf } from '../i18n/routing.ts';
import { languageOfWords } from './language-of-words.ts';
import styles from './quote.module.css';

interface Quoted {
  language: string;
  children: ReactNode;
}

/** A source's exact words, in its voice, language and quotation marks. */
export function Quote({ language, block = false, children }: Quoted & { block?: boolean }) {
  const own = typeof children === 'string' ? languageOfWords(children, language) : language;
  return (
    <q lang={own} dir={directionOf(own)} className={block ? `${styles.quote} ${styles.block}` : styles.quote}>
      {children}
    </q>
  );
}

/** A name that sources give: a quotation without its marks. */
export function SourceName({ language, children }: Quoted) {
  return (
    <bdi lang={language} dir={directionOf(language)} className={styles.name}>
      {children}
    </bdi>
  );
}
