import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { askedPageHeader } from '../address/asked-page.ts';
import { pageToComeBackTo, signInFor } from '../address/next-page.ts';
import { Link } from '../navigation/link.ts';

/** The way to sign in, and back to the page that is read. */
export async function SignInAndBack({ children }: { children: ReactNode }) {
  const here = pageToComeBackTo((await headers()).get(askedPageHeader) ?? undefined);
  return <Link href={here === undefined ? '/sign-in' : signInFor(here)}>{children}</Link>;
}
