'use client';

import { lazy, Suspense, useEffect, useState } from 'react';
import { isHeldBack } from './held-back.ts';
import { isPress } from './press.ts';

const Sheet = lazy(() => import('./sheet.tsx'));

/** Listens for the key that opens the sheet of keys. The sheet, and the table that it is made of, are loaded when it is first wanted. */
export function HelpKey() {
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !isPress(event, '?') || isHeldBack(event, '?')) return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return isOpen ? (
    <Suspense fallback={null}>
      <Sheet onClose={() => setOpen(false)} />
    </Suspense>
  ) : null;
}
