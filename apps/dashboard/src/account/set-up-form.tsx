'use client';

import { accountsOf } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { useLocale } from '../i18n/use-locale.ts';
import { useRouter } from '../navigation/use-navigation.ts';
import { AccountField } from './account-field.tsx';
import { AccountForm } from './account-form.tsx';
import { againProblem, emailProblem, type FieldProblem, nameProblem, passwordProblem } from './checks.ts';
import { keptToken } from './kept-token.ts';
import { useFields } from './use-fields.ts';

const names = ['name', 'email', 'password', 'again'] as const;

/** The first administrator's name, e-mail and password. Afterwards the inbox, signed in. */
export function SetUpForm({ token }: { token: string }) {
  const t = useTranslations('accounts');
  const locale = useLocale();
  const router = useRouter();
  const said = (problem: FieldProblem | null) => (problem === null ? null : t(`errors.${problem}`));
  const { values, problems, change, check } = useFields(
    {
      name: (value) => said(nameProblem(value)),
      email: (value) => said(emailProblem(value)),
      password: (value) => said(passwordProblem(value)),
      again: (value, all) => said(againProblem(value, all.password)),
    },
    names,
    { name: '', email: '', password: '', again: '' },
  );
  useEffect(() => keptToken.write(token), [token]);
  const send = async () => {
    const who = { token, name: values.name.trim(), email: values.email.trim(), password: values.password };
    const problem = await accountsOf({ url: '', locale }).setUp(who);
    if (problem?.kind === 'told') return <bdi>{problem.message}</bdi>;
    if (problem?.kind === 'token') {
      keptToken.forget();
      return t('setUp.wrongToken');
    }
    if (problem) return t('errors.unreachable');
    keptToken.forget();
    router.push('/inbox');
    router.refresh();
    return undefined;
  };
  const field = (name: (typeof names)[number]) => ({ name, value: values[name], onChange: change(name), problem: problems[name] });
  return (
    <AccountForm go={t('setUp.go')} going={t('setUp.going')} check={check} send={send}>
      <AccountField {...field('name')} isFirst label={t('name')} autoComplete="name" />
      <AccountField {...field('email')} type="email" label={t('email')} autoComplete="username" />
      <AccountField {...field('password')} type="password" label={t('password')} autoComplete="new-password" hint={t('passwordHint')} />
      <AccountField {...field('again')} type="password" label={t('passwordAgain')} autoComplete="new-password" />
    </AccountForm>
  );
}
