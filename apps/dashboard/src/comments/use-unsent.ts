'use client';

import { useEffect, useState } from 'react';

/** What was typed and not sent yet, kept for this tab: it is there again after a reload. `key` says for what it is. */
export function useUnsent(key: string, first = ''): [string, (text: string) => void] {
  const place = `mithaq unsent ${key}`;
  const [text, setText] = useState(first);
  useEffect(() => {
    const kept = keptAt(place);
    if (kept !== null) setText(kept);
  }, [place]);
  const keep = (next: string) => {
    setText(next);
    keepAt(place, next);
  };
  return [text, keep];
}

function keptAt(place: string): string | null {
  try {
    return sessionStorage.getItem(place);
  } catch {
    return null;
  }
}

/** A browser that keeps nothing still takes what is typed. */
function keepAt(place: string, text: string): void {
  try {
    if (text === '') sessionStorage.removeItem(place);
    else sessionStorage.setItem(place, text);
  } catch {
    // Nothing is lost that is still in the field.
  }
}
