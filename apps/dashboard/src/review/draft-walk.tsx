'use client';

import { useKeys } from '../keys/use-keys.ts';

/** The keys that go through what is drafted on a page: to the next record and the one before, to what publishing lacks, to a record's edit. */
export function DraftWalk() {
  useKeys('changeSet', {
    next: () => step(1),
    previous: () => step(-1),
    lacking: () => goTo(document.getElementById('lacking')),
    edit: () => here()?.querySelector<HTMLAnchorElement>('a[data-edit]')?.click(),
  });
  return null;
}

function sections(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('section[id^="draft-"]')];
}

/** The record that the keyboard is at: the one that has the focus, else the first. */
function here(): HTMLElement | undefined {
  const all = sections();
  return all.find((section) => section.contains(document.activeElement)) ?? all[0];
}

function step(by: 1 | -1): void {
  const all = sections();
  const at = all.findIndex((section) => section.contains(document.activeElement));
  goTo(at === -1 ? all.at(by === 1 ? 0 : -1) : all[Math.min(Math.max(at + by, 0), all.length - 1)]);
}

function goTo(section: HTMLElement | null | undefined): void {
  if (!section) return;
  section.tabIndex = -1;
  section.focus({ preventScroll: true });
  section.scrollIntoView({ block: 'start', behavior: 'instant' });
}
