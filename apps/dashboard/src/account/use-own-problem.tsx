import type { AccountProblem } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { signInFor } from '../address/next-page.ts';
import { Link } from '../navigation/link.ts';
import { saySignedOut } from './signed-out.ts';

/** Words for why something that one asked about oneself was refused; of what is `wrong` the form itself knows. */
export function useOwnProblem(): (problem: AccountProblem, wrong: string) => ReactNode {
  const t = useTranslations('ownAccount');
  const accounts = useTranslations('accounts.errors');
  const doing = useTranslations('doing');
  return (problem, wrong) => {
    switch (problem.kind) {
      case 'signed-out':
        saySignedOut();
        return doing('signedOut');
      case 'stale':
        return t.rich('stale', { signIn: (words) => <Link href={signInFor('/account')}>{words}</Link> });
      case 'too-many':
        return accounts('tooMany');
      case 'unreachable':
        return accounts('unreachable');
      case 'told':
        return <bdi>{problem.message}</bdi>;
      default:
        return wrong;
    }
  };
}
