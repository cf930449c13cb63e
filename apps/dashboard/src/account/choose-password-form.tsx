'use client';

import { accountsOf } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Link } from '../navigation/link.ts';
import { AccountField } from './account-field.tsx';
import { AccountForm } from './account-form.tsx';
import { againProblem, type FieldProblem, passwordProblem } from './checks.ts';
import { useFields } from './use-fields.ts';

const names = ['password', 'again'] as const;

/** A new password, twice, for whoever holds the secret of a letter. */
export function ChoosePasswordForm({ token }: { token: string }) {
  const t = useTranslations('accounts');
  const [done, setDone] = useState(false);
  const said = (problem: FieldProblem | null) => (problem === null ? null : t(`errors.${problem}`));
  const { values, problems, change, check } = useFields(
    { password: (value) => said(passwordProblem(value)), again: (value, all) => said(againProblem(value, all.password)) },
    names,
    { password: '', again: '' },
  );
  const send = async () => {
    const problem = await accountsOf({ url: '' }).choosePassword({ token, password: values.password });
    if (problem?.kind === 'token') return t.rich('choosePassword.wrongToken', { ask: (words) => <Link href="/password">{words}</Link> });
    if (problem) return t('errors.unreachable');
    setDone(true);
    return undefined;
  };
  if (done) return <p role="status">{t.rich('choosePassword.done', { signIn: (words) => <Link href="/sign-in">{words}</Link> })}</p>;
  const field = (name: (typeof names)[number]) => ({ name, value: values[name], onChange: change(name), problem: problems[name] });
  return (
    <AccountForm go={t('choosePassword.go')} going={t('choosePassword.going')} check={check} send={send}>
      <AccountField
        {...field('password')}
        isFirst
        type="password"
        label={t('password')}
        autoComplete="new-password"
        hint={t('passwordHint')}
      />
      <AccountField {...field('again')} type="password" label={t('passwordAgain')} autoComplete="new-password" />
    </AccountForm>
  );
}
