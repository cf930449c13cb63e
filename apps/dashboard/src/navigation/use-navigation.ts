'use client';

import { useRouter as useNextRouter, usePathname as useWholePathname } from 'next/navigation';
import { useMemo } from 'react';
import { getPathname } from '../i18n/get-pathname.ts';
import { useLocale } from '../i18n/use-locale.ts';

/** The path of the page, without its language. */
export function usePathname(): string {
  const [, , ...rest] = useWholePathname().split('/');
  return `/${rest.join('/')}`;
}

/** Goes to paths in the page's language. */
export function useRouter() {
  const router = useNextRouter();
  const locale = useLocale();
  return useMemo(() => {
    const within = (href: string) => getPathname({ href, locale });
    return {
      ...router,
      push: (href: string, options?: Parameters<typeof router.push>[1]) => router.push(within(href), options),
      replace: (href: string, options?: Parameters<typeof router.replace>[1]) => router.replace(within(href), options),
    };
  }, [router, locale]);
}
