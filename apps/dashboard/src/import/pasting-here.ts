import type { Pasting } from './paste-form.tsx';

const place = 'mithaq.pasting';

/** What is typed or pasted in this window and not imported yet: there again after the page was left or loaded anew. */
export const pastingHere = {
  read(): Pasting | undefined {
    try {
      const { title, text } = JSON.parse(sessionStorage.getItem(place) ?? '{}');
      return typeof title === 'string' && typeof text === 'string' && `${title}${text}`.trim() !== '' ? { title, text } : undefined;
    } catch {
      return undefined;
    }
  },
  /** Of a text that the browser has no room for only what is on the page stays. */
  write(pasting: Pasting | undefined): void {
    try {
      if (pasting === undefined) sessionStorage.removeItem(place);
      else sessionStorage.setItem(place, JSON.stringify(pasting));
    } catch {}
  },
};
