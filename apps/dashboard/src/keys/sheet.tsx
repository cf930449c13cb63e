'use client';

import { useEffect, useRef, useState } from 'react';
import controls from '../controls/controls.module.css';
import { useLocale } from '../i18n/use-locale.ts';
import page from '../page/dialog.module.css';
import { answerAt } from '../palette/answer-at.ts';
import { modifierKey } from '../shell/search-keys.ts';
import { KeyList } from './key-list.tsx';
import styles from './keys.module.css';
import { KeysSwitch } from './keys-switch.tsx';
import { scopesHere } from './scopes-here.ts';
import type { KeySheet } from './sheet-of.ts';

const kept = new Map<string, KeySheet>();

interface Parts {
  onClose: () => void;
}

/** Every key there is, those of this page first. Its words are asked for when it is first opened: no page carries them. */
export default function Sheet({ onClose }: Parts) {
  const dialog = useRef<HTMLDialogElement>(null);
  const locale = useLocale();
  const sheet = useSheet(locale, onClose);
  const [here] = useState(() => new Set([...scopesHere(), 'everywhere', ...(document.querySelector('a[data-keyed]') ? ['record'] : [])]));
  useEffect(() => {
    if (sheet !== undefined && dialog.current?.open === false) dialog.current.showModal();
  }, [sheet]);
  if (sheet === undefined) return null;
  const modifier = modifierKey(navigator.userAgent);
  const [near, far] = [sheet.scopes.filter(({ scope }) => here.has(scope)), sheet.scopes.filter(({ scope }) => !here.has(scope))];
  return (
    <dialog ref={dialog} className={`${page.dialog} ${styles.sheet}`} aria-labelledby="keys-title" onClose={onClose}>
      <form method="dialog" className={page.head}>
        <h2 id="keys-title">{sheet.title}</h2>
        <button type="submit" className={controls['button']}>
          {sheet.close} <kbd>Esc</kbd>
        </button>
      </form>
      <p className={styles.switch}>
        <KeysSwitch words={sheet} /> <span className="small quiet">{sheet.offWhy}</span>
      </p>
      <h3 className={styles.where}>{sheet.here}</h3>
      <div className={styles.scopes}>
        {near.map((scope) => (
          <KeyList key={scope.scope} of={scope} modifier={modifier} level="h3" />
        ))}
      </div>
      <h3 className={styles.where}>{sheet.elsewhere}</h3>
      <div className={styles.scopes}>
        {far.map((scope) => (
          <KeyList key={scope.scope} of={scope} modifier={modifier} level="h3" />
        ))}
      </div>
    </dialog>
  );
}

/** The sheet's words; where they do not come it closes: nothing was lost, and `?` asks again. */
function useSheet(locale: string, onClose: () => void): KeySheet | undefined {
  const [sheet, setSheet] = useState<KeySheet>();
  const left = useRef(onClose);
  useEffect(() => {
    const leaving = new AbortController();
    void answerAt(`/${locale}/keys/sheet`, { kept, signal: leaving.signal }).then((answer) => {
      if (leaving.signal.aborted) return;
      if ('value' in answer) setSheet(answer.value);
      else left.current();
    });
    return () => leaving.abort();
  }, [locale]);
  return sheet;
}
