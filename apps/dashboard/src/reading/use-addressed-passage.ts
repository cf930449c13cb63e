import type { PassageView } from '@mithaq/client';
import { useEffect, useRef } from 'react';
import type { Span } from './spans.ts';

interface Showing {
  readonly open: (passage: PassageView) => void;
  /** Shows words that no published statement cites: of a draft. */
  readonly showStretch: (stretch: Span) => void;
}

/** Opens the passage that the address names, at first and whenever it names another; of several that begin there, the longest. */
export function useAddressedPassage(passages: readonly PassageView[], { open, showStretch }: Showing): void {
  const latest = useRef(passages);
  useEffect(() => {
    latest.current = passages;
  }, [passages]);
  useEffect(() => {
    const follow = () => {
      const [, from, to] = /^#p-(\d+)(?:-(\d+))?$/.exec(location.hash) ?? [];
      const start = Number(from ?? Number.NaN);
      const [longest] = latest.current.filter((passage) => passage.start === start).toSorted((one, other) => other.end - one.end);
      if (longest) open(longest);
      else if (to !== undefined && Number(to) > start) showStretch({ start, end: Number(to) });
    };
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [open, showStretch]);
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

interface Told {
  /** The words that a proposal tells of; absent where it goes by itself. */
  readonly at: Span | undefined;
  readonly room: HTMLElement | null;
  readonly text: HTMLElement | null;
}

/** Brings words to where they are seen. Where they stand above the proposals, and not beside them, whoever is at those stays there. */
export function bringWordsIntoView({ at, room, text }: Told): void {
  if (at === undefined) return;
  const panel = room?.querySelector('[data-proposals]');
  if (!panel || isInPane(panel) || !isInSight(panel)) bringIntoView(`[data-at="${at.start}"]`, text);
}

/** Brings a proposal that is turned to into sight from its title on, with the words that it tells of. */
export function bringProposalIntoView({ at, room, text }: Told): void {
  bringWordsIntoView({ at, room, text });
  requestAnimationFrame(() => {
    const title = room?.querySelector('#proposal-head');
    const panel = title?.closest('[data-proposals]');
    if (title && panel && (isInPane(panel) || isInSight(panel))) show(title, 'nearest');
  });
}

/** Whether somebody is at a panel that stands under the text: the lower half of the window is the suggestions'. */
function isInSight(panel: Element): boolean {
  const { top, bottom } = panel.getBoundingClientRect();
  return bottom > 0 && top < innerHeight / 2;
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
