'use client';

import { useSearchParams } from 'next/navigation';
import { type KeyboardEvent, type MouseEvent, type ReactNode, useEffect, useRef, useState, useTransition } from 'react';
import { afterPaint } from '../controls/after-paint.ts';
import controls from '../controls/controls.module.css';
import { useLocale } from '../i18n/use-locale.ts';
import { moveFrom, type Place, stepOf } from './cell-moves.ts';
import styles from './opened.module.css';
import { openedCell } from './opened-cell.tsx';

/** A cell, and what it holds. */
interface Held {
  readonly key: string;
  readonly panel: ReactNode;
}

interface Parts {
  /** The matrix. */
  children: ReactNode;
  /** The cell that stood open when the page was made. */
  opened: Held | undefined;
  words: { readonly close: string; readonly waiting: string; readonly failed: string };
}

/**
 * Opens cells without asking for the matrix again, and moves between them by arrow keys. Without scripts a cell is a link to the
 * page with that cell open.
 */
export function CellOpener({ children, opened, words }: Parts) {
  const key = useSearchParams().get('cell') ?? undefined;
  const root = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLElement>(null);
  const { held, isWaiting } = useHeld(key, opened);
  useEffect(() => mark(root.current, key), [key]);
  useEffect(() => {
    if (held && held !== opened) panel.current?.scrollIntoView({ block: 'nearest' });
  }, [held, opened]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the cells within are links; this only saves them a way to the server
    <div ref={root} onClick={open} onKeyDown={move} onFocus={rove}>
      {children}
      {key !== undefined && (
        <section ref={panel} id="opened" className={styles.panel} aria-live="polite" aria-busy={isWaiting}>
          {held?.panel ?? <p className={styles.waiting}>{isWaiting ? words.waiting : words.failed}</p>}
          <button type="button" className={`${controls.button} ${styles.close}`} onClick={() => close(root.current, key)}>
            {words.close}
          </button>
        </section>
      )}
    </div>
  );
}

/** What the cell holds that stands open: from the page, from before, or asked for; what was open before it stays until then. */
function useHeld(key: string | undefined, opened: Held | undefined): { held: Held | undefined; isWaiting: boolean } {
  const locale = useLocale();
  const [asked, setAsked] = useState(opened);
  const [isWaiting, startTransition] = useTransition();
  const known = [opened, asked].find((one) => one?.key === key);
  const isMissing = key !== undefined && known === undefined;
  useEffect(() => {
    if (!isMissing) return;
    startTransition(async () => {
      const panel = await openedCell(locale, key).catch(() => undefined);
      startTransition(() => setAsked(panel === undefined ? undefined : { key, panel }));
    });
  }, [isMissing, key, locale]);
  return { held: known ?? (isWaiting ? asked : undefined), isWaiting };
}

function linkAt(target: EventTarget): HTMLAnchorElement | undefined {
  const link = target instanceof Element ? target.closest('a[data-cell]') : null;
  return link instanceof HTMLAnchorElement ? link : undefined;
}

function open(event: MouseEvent): void {
  const link = linkAt(event.target);
  const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  if (!link || !isPlain) return;
  event.preventDefault();
  // Whoever chose it sees that at once; what it brings about takes longer than a frame.
  link.setAttribute('aria-current', 'true');
  afterPaint(() => window.history.pushState(null, '', `${link.pathname}${link.search}`));
}

function close(root: HTMLElement | null, key: string): void {
  const address = new URL(window.location.href);
  address.searchParams.delete('cell');
  window.history.pushState(null, '', `${address.pathname}${address.search}`);
  for (const link of linksIn(root)) if (link.dataset['cell'] === key) link.focus();
}

/** Moves between cells that hold something. */
function move(event: KeyboardEvent<HTMLElement>): void {
  const from = linkAt(event.target);
  const rtl = getComputedStyle(event.currentTarget).direction === 'rtl';
  const step = from && !event.altKey && !event.metaKey ? stepOf(event.key, { rtl, ctrl: event.ctrlKey }) : undefined;
  if (!from || !step) return;
  event.preventDefault();
  const links = linksIn(event.currentTarget);
  const places = links.map(placeOf);
  links[places.indexOf(moveFrom(places[links.indexOf(from)] ?? placeOf(from), step, places))]?.focus();
}

/** Of all cells only the one that was last in focus is on the way of the Tab key. */
function rove(event: { readonly target: EventTarget; readonly currentTarget: HTMLElement }): void {
  const here = linkAt(event.target);
  if (here) letIn(linksIn(event.currentTarget), here);
}

function letIn(links: readonly HTMLAnchorElement[], one: HTMLAnchorElement | undefined): void {
  // What is written anew is styled anew, also where it is the same.
  for (const link of links) {
    const index = link === one ? 0 : -1;
    if (link.tabIndex !== index || !link.hasAttribute('tabindex')) link.tabIndex = index;
  }
}

/** Tints the row and the column of the cell that stands open. The matrix is not asked for again, so nobody else does. */
function mark(root: HTMLElement | null, key: string | undefined): void {
  const links = linksIn(root);
  const open = links.find((link) => link.dataset['cell'] === key);
  for (const link of links) link.toggleAttribute('aria-current', false);
  open?.setAttribute('aria-current', 'true');
  letIn(links, open ?? links[0]);
  const place = open && placeOf(open);
  for (const cell of root?.querySelectorAll<HTMLElement>('[data-column]') ?? [])
    cell.toggleAttribute('data-open', cell.dataset['column'] === String(place?.column));
  for (const row of root?.querySelectorAll<HTMLElement>('[data-row]') ?? [])
    row.toggleAttribute('data-open', row.dataset['row'] === String(place?.row));
}

function linksIn(root: HTMLElement | null): readonly HTMLAnchorElement[] {
  return [...(root?.querySelectorAll<HTMLAnchorElement>('a[data-cell]') ?? [])];
}

function placeOf(link: HTMLAnchorElement): Place {
  const [row = 0, column = 0] = (link.dataset['place'] ?? '').split(' ').map(Number);
  return { row, column };
}
