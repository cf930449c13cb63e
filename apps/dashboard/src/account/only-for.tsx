import type { Session } from '@mithaq/client';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { ListPage } from '../lists/list-page.tsx';
import type { Answer } from '../register/answer.ts';
import { Empty } from '../states/empty.tsx';
import { FailureNotice } from '../states/failure-notice.tsx';
import { SignInAndBack } from './sign-in-and-back.tsx';

interface Parts {
  title: string;
  /** What is not shown to others. */
  says: string;
  /** Whoever asks, as the register told it. */
  who: Answer<Session>;
  /** Why others do not see it, with the way to sign in; unless given, that it is an administrator's. */
  why?: (signIn: (words: ReactNode) => ReactNode) => ReactNode;
}

/**
 * A page that is not for whoever asks: who is not signed in is led to sign in and back here, who is signed in is told what they would
 * need. Where the register does not answer, nobody knows who asks: then that is told.
 */
export async function OnlyFor({ title, says, who, why }: Parts) {
  if (who.failure) return <FailureNotice failure={who.failure} />;
  return (
    <ListPage title={title} count="" path="" query={{}} next={undefined}>
      <Empty says={says}>{who.value.user ? <OwnRole of={who.value.user} /> : <WayIn {...(why ? { why } : {})} />}</Empty>
    </ListPage>
  );
}

async function OwnRole({ of: { name, role } }: { of: NonNullable<Session['user']> }) {
  const t = await getTranslations('accounts.onlyFor');
  const roles = await getTranslations('accounts.roles');
  return t.rich('role', { name: () => <bdi>{name}</bdi>, role: roles(role) });
}

async function WayIn({ why }: Pick<Parts, 'why'>) {
  const t = await getTranslations('accounts.onlyFor');
  const signIn = (words: ReactNode) => <SignInAndBack>{words}</SignInAndBack>;
  return why ? why(signIn) : t.rich('signIn', { signIn });
}
