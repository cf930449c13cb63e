import type { ComponentProps } from 'react';
import { getPathname } from '../i18n/get-pathname.ts';
import { useLocale } from '../i18n/use-locale.ts';
import { following } from './following.ts';

/**
 * A form whose fields are the query of a page's address. A choice in it asks at once, what is typed waits for its end; without scripts it has
 * a button.
 * @param path of the page, without its language
 */
export function QueryForm({ path, ...props }: Omit<ComponentProps<'form'>, 'action' | 'method'> & { path: string }) {
  const locale = useLocale();
  return <form {...props} {...following()} action={getPathname({ href: path, locale })} />;
}
