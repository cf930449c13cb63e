import { routing } from '../i18n/routing.ts';

/** The longest address that somebody is led back to. */
const longest = 2_000;
const nowhere = 'http://mithaq.invalid';
const languages = new RegExp(`^/(?:${routing.locales.join('|')})(?=/|$)`);

/**
 * The page of ours that an address names in its `next`, without its language: where whoever signs in goes afterwards. Anything else is
 * nothing: an address elsewhere, however it is written (`//host`, `/\host`), one that is no page, and signing in itself.
 */
export function pageToComeBackTo(named: string | undefined): string | undefined {
  if (named === undefined || named.length > longest || !/^\/[^\\\p{C}]*$/u.test(named) || !URL.canParse(named, nowhere)) return undefined;
  const { origin, pathname, search, hash } = new URL(named, nowhere);
  const path = pathname.replace(languages, '') || '/';
  if (origin !== nowhere || path.startsWith('//') || /^\/(?:sign-in|api|trpc|exports)(?:\/|$)/.test(path)) return undefined;
  return `${path}${search}${hash}`;
}

/** The page for signing in, from where one comes back to this one. @param path of the page, without its language */
export function signInFor(path: string): string {
  return `/sign-in?${new URLSearchParams({ next: path })}`;
}
