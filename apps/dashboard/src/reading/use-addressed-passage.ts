import type { PassageView } from '@mithaq/client';
import { useEffect } from 'react';

/** Opens the passage that the address names, now and whenever it names another; of several that begin there, the longest. */
export function useAddressedPassage(passages: readonly PassageView[], open: (passage: PassageView) => void): void {
  useEffect(() => {
    const follow = () => {
      const start = Number(/^#p-(\d+)$/.exec(location.hash)?.[1] ?? Number.NaN);
      const [longest] = passages.filter((passage) => passage.start === start).toSorted((one, other) => other.end - one.end);
      if (longest) open(longest);
    };
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [passages, open]);
}

/** Brings an element to where it is seen, and no further than needed. Folded paragraphs have nothing to go to. */
export function bringIntoView(selector: string, within: HTMLElement | null, block: ScrollLogicalPosition = 'center'): void {
  requestAnimationFrame(() => {
    const found = within?.querySelector(selector);
    if (found) show(found, block);
  });
}

/** Brings a card to where it is seen beside the text. Where it stays at the foot of the window it is seen already: only its own panel goes back to its top. */
export function bringCardIntoView(selector: string, within: HTMLElement | null): void {
  requestAnimationFrame(() => {
    const card = within?.querySelector(selector);
    if (!card) return;
    if (isInPane(card)) show(card, 'nearest');
    else card.closest('section')?.scrollTo({ top: 0, behavior: 'instant' });
  });
}

/** Where panes scroll, they alone do: the page stays where it is. */
function show(found: Element, block: ScrollLogicalPosition): void {
  const [left, top] = [scrollX, scrollY];
  found.scrollIntoView({ block });
  if (isInPane(found)) scrollTo({ left, top, behavior: 'instant' });
}

function isInPane(found: Element): boolean {
  const pane = found.closest('[data-text], [data-side]');
  return pane !== null && pane.clientHeight > 0 && getComputedStyle(pane).overflowY !== 'visible';
}
