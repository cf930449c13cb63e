'use client';

import type { Selector } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import controls from '../../controls/controls.module.css';
import { directionOf } from '../../i18n/routing.ts';
import { useLocale } from '../../i18n/use-locale.ts';
import styles from '../edit.module.css';
import { selectorAt, trimmed } from '../quoting.ts';

interface Parts {
  text: string;
  language: string;
  /** Whether it is open from the start: no words are chosen yet. */
  isOpen: boolean;
  take: (selector: Selector) => void;
}

/** The text stays what it is: what a browser writes in all the same is drawn over by the value. */
function unchanged(): void {}

/**
 * A source's text to choose words from, with the mouse, a finger or Shift and the arrows. It is a box that takes nothing in: every browser
 * selects in one, and tells where by UTF-16 code units. It is not `readOnly`, where some have no caret to begin from.
 */
export function FromText({ text, language, isOpen, take }: Parts) {
  const t = useTranslations('edit.citation');
  const locale = useLocale();
  const id = useId();
  const [wasOpened, setOpened] = useState(isOpen);
  const [chosen, setChosen] = useState({ start: 0, length: 0 });
  const [refused, setRefused] = useState<string>();
  const takeChosen = () => {
    const found = selectorAt(text, chosen, locale);
    if ('refused' in found) return setRefused(found.refused);
    setRefused(undefined);
    take(found.selector);
  };
  return (
    <details className={styles['more']} open={isOpen} onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>{t('choose')}</summary>
      {wasOpened && (
        <div className={styles['fromText']}>
          <textarea
            aria-readonly
            inputMode="none"
            spellCheck={false}
            rows={8}
            lang={language}
            dir={directionOf(language)}
            aria-label={t('text')}
            aria-describedby={id}
            className={`${controls['box']} ${styles['quoted']}`}
            value={text}
            onBeforeInput={(event) => event.preventDefault()}
            onPaste={(event) => event.preventDefault()}
            onCut={(event) => event.preventDefault()}
            onDrop={(event) => event.preventDefault()}
            onChange={unchanged}
            onSelect={({ currentTarget: { selectionStart, selectionEnd } }) =>
              setChosen(trimmed(text, { start: selectionStart, end: selectionEnd }))
            }
          />
          <p id={id} className="small quiet">
            {t('how')}
          </p>
          <button type="button" className={controls['button']} disabled={chosen.length === 0} onClick={takeChosen}>
            {t('take')}
          </button>
          <p role="alert" className={styles['wrong']}>
            {refused}
          </p>
        </div>
      )}
    </details>
  );
}
