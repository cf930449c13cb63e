'use client';

import { useState } from 'react';
import controls from '../controls/controls.module.css';
import type { CiteWords } from './cite-keys.tsx';

interface Parts {
  /** The id of the element that shows the text: it is selected where the browser does not let us copy. */
  of: string;
  text: string;
  label: string;
  words: Pick<CiteWords, 'copy' | 'copied' | 'copyFailed'>;
}

/** Copies a text, and says so; where the browser does not allow it, selects the text for the reader to copy. */
export function CopyButton({ of, text, label, words }: Parts) {
  const [said, setSaid] = useState<string>();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(words.copied);
    } catch {
      select(of);
      setSaid(words.copyFailed);
    }
  };
  return (
    <span>
      <span role="status">{said} </span>
      <button type="button" className={controls.button} onClick={copy} aria-label={`${words.copy}: ${label}`}>
        {words.copy}
      </button>
    </span>
  );
}

function select(id: string): void {
  const element = document.getElementById(id);
  if (element) getSelection()?.selectAllChildren(element);
}
