'use client';

import type { ReferenceFormat } from '@mithaq/client';
import { lazy, Suspense, useEffect, useState } from 'react';
import { type CiteQuestion, citeQuestion } from './cite-address.ts';

/** What the dialog says, in the reader's language. */
export interface CiteWords {
  readonly title: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly close: string;
  readonly waiting: string;
  readonly failed: string;
  readonly open: string;
  readonly note: string;
  readonly formats: Readonly<Record<ReferenceFormat, string>>;
}

/** What is cited: as a page's address, and as the register is asked. */
export interface Wanted {
  readonly address: string;
  readonly question: CiteQuestion;
}

const CiteDialog = lazy(() => import('./cite-dialog.tsx'));

/** Listens for links that cite and for the key Y; what they open is loaded when it is first wanted. */
export function CiteKeys({ words, base }: { words: CiteWords; base: string }) {
  const [wanted, setWanted] = useState<Wanted>();
  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-cite]') : null;
      if (link === null || event.defaultPrevented || event.button !== 0 || hasModifier(event)) return;
      const question = citeQuestion(new URL(link.href).searchParams);
      if (question === undefined) return;
      event.preventDefault();
      setWanted({ address: link.href, question: { ...question, base } });
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.code !== 'KeyY' || event.repeat || event.shiftKey || hasModifier(event) || isTyping(event.target)) return;
      document.querySelector<HTMLAnchorElement>('a[data-keyed]')?.click();
    };
    document.addEventListener('click', onClick);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('click', onClick);
      document.removeEventListener('keydown', onKey);
    };
  }, [base]);
  if (wanted === undefined) return null;
  return (
    <Suspense fallback={null}>
      <CiteDialog key={wanted.address} wanted={wanted} words={words} onClose={() => setWanted(undefined)} />
    </Suspense>
  );
}

function hasModifier({ ctrlKey, metaKey, altKey, shiftKey, type }: MouseEvent | KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey || (type === 'click' && shiftKey);
}

/** A letter typed into a field is no key of the page; nor one pressed while another dialog is open. */
function isTyping(target: EventTarget | null): boolean {
  if (document.querySelector('dialog[open], [role="dialog"]') !== null) return true;
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input:not([type="range"]), textarea, select'));
}
