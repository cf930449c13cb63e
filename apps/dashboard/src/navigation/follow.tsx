'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { addressOfForm, readFollowing } from './following.ts';

/**
 * Follows the register's own links and forms without loading a new document. One listener for the whole page, instead of a component for
 * each of a list's hundred links: they are there before any script is, and cost nothing to wake.
 */
export function Follow() {
  const router = useRouter();
  useEffect(sayAwake, []);
  useEffect(() => {
    const go = (address: string, { replace, scroll }: ReturnType<typeof readFollowing>) =>
      router[replace ? 'replace' : 'push'](address, { scroll });
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a[data-follow]') : null;
      if (link === null || event.defaultPrevented || !isPlain(event) || link.hasAttribute('target')) return;
      const address = link.getAttribute('href');
      if (address === null || isHere(address)) return;
      event.preventDefault();
      // A menu that a link is followed from has served.
      link.closest<HTMLElement>('[popover]')?.hidePopover();
      go(address, readFollowing(link.getAttribute('data-follow') ?? ''));
    };
    const onSubmit = (event: SubmitEvent) => {
      const form = event.target;
      if (!(form instanceof HTMLFormElement) || form.dataset['follow'] === undefined || event.defaultPrevented) return;
      event.preventDefault();
      go(addressOfForm(form.getAttribute('action') ?? '', new FormData(form, event.submitter)), readFollowing(form.dataset['follow']));
    };
    const onChange = ({ target }: Event) => {
      if (target instanceof HTMLSelectElement && target.form?.dataset['follow'] !== undefined) target.form.requestSubmit();
    };
    document.addEventListener('click', onClick);
    document.addEventListener('submit', onSubmit);
    document.addEventListener('change', onChange);
    return () => {
      document.removeEventListener('click', onClick);
      document.removeEventListener('submit', onSubmit);
      document.removeEventListener('change', onChange);
    };
  }, [router]);
  return null;
}

/** To what waits for the page to answer (`serving/wake.mjs`). */
function sayAwake(): void {
  document.dispatchEvent(new Event('awake'));
}

/** The first button alone: with a key held a reader asks for a tab, a window or the file. */
function isPlain({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;
}

/** Whether an address is another place of this very page, to which the browser goes by itself. */
function isHere(address: string): boolean {
  const { pathname, search, hash } = new URL(address, window.location.href);
  return hash !== '' && pathname === window.location.pathname && search === window.location.search;
}
