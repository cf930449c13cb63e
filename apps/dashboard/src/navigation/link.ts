import { type ComponentProps, createElement } from 'react';
import { getPathname } from '../i18n/get-pathname.ts';
import { useLocale } from '../i18n/use-locale.ts';
import { following } from './following.ts';

type Parts = Omit<ComponentProps<'a'>, 'href'> & {
  /** A path of the register, without its language; or a whole address. */
  href: string;
  /** Whether the page takes the place of this one, so that "back" leads to the one before. */
  replace?: boolean;
  /** Whether the new page is shown from its top; else what is read stays where it is. */
  scroll?: boolean;
};

/**
 * A link that carries the reader's language. It is a plain one: the page follows all of them together (`follow.tsx`), for a list has
 * hundreds. Nothing is fetched before it is followed: every page is made anew for who asks.
 */
export function Link({ href, replace, scroll, ...props }: Parts) {
  const locale = useLocale();
  const leadsWithin = href.startsWith('/');
  return createElement('a', {
    ...props,
    ...(leadsWithin ? following({ replace, scroll }) : {}),
    href: leadsWithin ? getPathname({ href, locale }) : href,
  });
}
