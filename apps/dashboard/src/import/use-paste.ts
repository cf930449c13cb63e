'use client';

import { useEffect, useRef } from 'react';
import { type Pasted, pastedIn } from './pasted.ts';

/** Hears what is pasted anywhere on the page but into a field, which keeps its own. */
export function usePaste(onPaste: (pasted: Pasted) => void): void {
  const latest = useRef(onPaste);
  useEffect(() => {
    latest.current = onPaste;
  });
  useEffect(() => {
    const hear = (event: ClipboardEvent) => {
      const isField =
        event.target instanceof HTMLElement && (event.target.isContentEditable || event.target.matches('input, textarea, select'));
      const pasted = isField || event.clipboardData === null ? undefined : pastedIn(event.clipboardData);
      if (pasted === undefined) return;
      event.preventDefault();
      latest.current(pasted);
    };
    document.addEventListener('paste', hear);
    return () => document.removeEventListener('paste', hear);
  }, []);
}
