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
export function bringIntoView(selector: string, within: HTMLElement | null): void {
  requestAnimationFrame(() => within?.querySelector(selector)?.scrollIntoView({ block: 'center' }));
}
