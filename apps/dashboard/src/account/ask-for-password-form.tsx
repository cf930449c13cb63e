'use client';

import { accountsOf } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { AccountField } from './account-field.tsx';
import { AccountForm } from './account-form.tsx';
import { emailProblem } from './checks.ts';
import { useFields } from './use-fields.ts';

/** An e-mail to send the link to. What is told afterwards is the same whether or not it has an account. */
export function AskForPasswordForm() {
  const t = useTranslations('accounts');
  const [asked, setAsked] = useState(false);
  const checks = {
    email: (value: string) => {
      const problem = emailProblem(value);
      return problem === null ? null : t(`errors.${problem}`);
    },
  };
  const { values, problems, change, check } = useFields(checks, ['email'], { email: '' });
  const send = async () => {
    const problem = await accountsOf({ url: '' }).requestPassword(values.email.trim());
    if (problem?.kind === 'too-many') return t('errors.tooMany');
    if (problem) return t('errors.unreachable');
    setAsked(true);
    return undefined;
  };
  if (asked) return <p role="status">{t('choosePassword.ask.done')}</p>;
  return (
    <AccountForm go={t('choosePassword.ask.go')} going={t('choosePassword.ask.going')} check={check} send={send}>
      <AccountField
        name="email"
        type="email"
        label={t('email')}
        autoComplete="username"
        value={values.email}
        onChange={change('email')}
        problem={problems.email}
      />
    </AccountForm>
  );
}
