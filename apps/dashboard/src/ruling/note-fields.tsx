'use client';

import { useTranslations } from 'next-intl';
import { type RefObject, useId } from 'react';
import controls from '../controls/controls.module.css';
import { useLocale } from '../i18n/use-locale.ts';
import { Key } from '../keys/key.tsx';
import styles from './ruling.module.css';

type Typed = Readonly<Record<'ar' | 'en', string>>;

interface Parts {
  typed: Typed;
  onType: (typed: Typed) => void;
  /** The field in the reader's own language. */
  field: RefObject<HTMLTextAreaElement | null>;
}

/** The public note in both languages, the reader's own first; one of them is enough. */
export function NoteFields({ typed, onType, field }: Parts) {
  const t = useTranslations('ruling.note');
  const own = useLocale();
  const id = useId();
  const languages = own === 'ar' ? (['ar', 'en'] as const) : (['en', 'ar'] as const);
  return (
    <div className={styles['notes']}>
      {languages.map((language) => (
        <div key={language} className={controls['field']}>
          <label htmlFor={`${id}${language}`}>
            {t(language)} {language === own && <Key scope="ruling" act="note" />}
          </label>
          <textarea
            ref={language === own ? field : undefined}
            id={`${id}${language}`}
            className={controls['box']}
            lang={language}
            dir={language === 'ar' ? 'rtl' : 'ltr'}
            rows={3}
            maxLength={2000}
            value={typed[language]}
            onChange={(event) => onType({ ...typed, [language]: event.target.value })}
          />
        </div>
      ))}
    </div>
  );
}
