import { searchKindOf } from './kinds.ts';
import type { Recent } from './recent.ts';

/** What is kept of a hit whose link was followed, as the page shows it. */
export function openedHit(link: HTMLAnchorElement, locale: string): Recent | undefined {
  const { key, kind: named } = link.closest<HTMLElement>('[data-key]')?.dataset ?? {};
  const kind = searchKindOf(named);
  const path = link.getAttribute('href')?.replace(`/${locale}/`, '/');
  if (key === undefined || kind === undefined || path === undefined) return undefined;
  const language = link.querySelector('[lang]')?.getAttribute('lang');
  return { key, kind, path, title: link.textContent, ...(language ? { language } : {}) };
}
