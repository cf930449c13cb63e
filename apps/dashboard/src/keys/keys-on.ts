import { useSyncExternalStore } from 'react';

const kept = 'mithaq-keys';
const here = new EventTarget();

/**
 * Whether single keys do anything in this browser. Who speaks to their browser, or is hit by keys that they did not mean, can turn them off
 * (WCAG 2.1.4); keys that go with Control stay.
 */
export function useKeysOn(): boolean {
  return useSyncExternalStore(subscribe, keysAreOn, () => true);
}

export function keysAreOn(): boolean {
  try {
    return localStorage.getItem(kept) !== 'off';
  } catch {
    return true;
  }
}

/** Turns single keys on or off, in all tabs. Where the browser keeps nothing, for this page only. */
export function turnKeys(on: boolean): void {
  try {
    if (on) localStorage.removeItem(kept);
    else localStorage.setItem(kept, 'off');
  } catch {
    return;
  }
  here.dispatchEvent(new Event('change'));
}

function subscribe(changed: () => void): () => void {
  here.addEventListener('change', changed);
  addEventListener('storage', changed);
  return () => {
    here.removeEventListener('change', changed);
    removeEventListener('storage', changed);
  };
}
