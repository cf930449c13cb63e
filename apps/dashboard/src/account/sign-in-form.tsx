'use client';

import { accountsOf } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { useRouter } from '../navigation/use-navigation.ts';
import { SignInWithPasskey } from '../passkeys/sign-in-with-passkey.tsx';
import { AccountField } from './account-field.tsx';
import { AccountForm } from './account-form.tsx';
import { useFields } from './use-fields.ts';

const names = ['email', 'password'] as const;

/** E-mail and password, or a passkey. Afterwards the inbox, or the page that asked for it, signed in. */
export function SignInForm({ then = '/' }: { then?: string }) {
  const t = useTranslations('accounts');
  const router = useRouter();
  const { values, problems, change, check } = useFields(
    {
      email: (value) => (value.trim() === '' ? t('errors.emailMissing') : null),
      password: (value) => (value === '' ? t('errors.passwordMissing') : null),
    },
    names,
    { email: '', password: '' },
  );
  const goOn = () => {
    router.push(then);
    router.refresh();
  };
  const send = async () => {
    const problem = await accountsOf({ url: '' }).signIn({ email: values.email.trim(), password: values.password });
    if (problem?.kind === 'wrong' || problem?.kind === 'unproved') return t(`errors.${problem.kind}`);
    if (problem?.kind === 'too-many') return t('errors.tooMany');
    if (problem) return t('errors.unreachable');
    goOn();
    return undefined;
  };
  return (
    <>
      <AccountForm go={t('signIn.go')} going={t('signIn.going')} check={check} send={send}>
        <AccountField
          isFirst
          name="email"
          type="email"
          label={t('email')}
          autoComplete="username webauthn"
          value={values.email}
          onChange={change('email')}
          problem={problems.email}
        />
        <AccountField
          name="password"
          type="password"
          label={t('password')}
          autoComplete="current-password"
          value={values.password}
          onChange={change('password')}
          problem={problems.password}
        />
      </AccountForm>
      <SignInWithPasskey onCame={goOn} />
    </>
  );
}
