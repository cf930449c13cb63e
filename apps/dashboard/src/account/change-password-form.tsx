'use client';

import { accountsOf } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Link } from '../navigation/link.ts';
import { useRouter } from '../navigation/use-navigation.ts';
import styles from './account.module.css';
import { AccountField } from './account-field.tsx';
import { AccountForm } from './account-form.tsx';
import { againProblem, type FieldProblem, passwordProblem } from './checks.ts';
import { useFields } from './use-fields.ts';
import { useOwnProblem } from './use-own-problem.tsx';

const names = ['present', 'next', 'again'] as const;

/** Changes the password of whoever is signed in, by the present one; the form is empty again afterwards. */
export function ChangePasswordForm({ email }: { email: string }) {
  const [done, setDone] = useState<{ readonly count: number; readonly others: boolean }>({ count: 0, others: false });
  const t = useTranslations('ownAccount.password');
  return (
    <>
      <Fields key={done.count} email={email} onDone={(others) => setDone(({ count }) => ({ count: count + 1, others }))} />
      <p role="status" className={styles['told']}>
        {done.count > 0 && t(done.others ? 'doneOthers' : 'done')}
      </p>
      <p className={styles['hint']}>{t.rich('forgot', { ask: (words) => <Link href="/password">{words}</Link> })}</p>
    </>
  );
}

function Fields({ email, onDone }: { email: string; onDone: (endedOthers: boolean) => void }) {
  const t = useTranslations('ownAccount.password');
  const accounts = useTranslations('accounts');
  const router = useRouter();
  const inWords = useOwnProblem();
  const [endOthers, setEndOthers] = useState(true);
  const said = (problem: FieldProblem | null) => (problem === null ? null : accounts(`errors.${problem}`));
  const { values, problems, change, check } = useFields(
    {
      present: (value) => (value === '' ? accounts('errors.passwordMissing') : null),
      next: (value) => said(passwordProblem(value)),
      again: (value, all) => said(againProblem(value, all.next)),
    },
    names,
    { present: '', next: '', again: '' },
  );
  const send = async () => {
    const problem = await accountsOf({ url: '' }).changePassword({ present: values.present, next: values.next, endOthers });
    if (problem) return inWords(problem, t('wrong'));
    onDone(endOthers);
    router.refresh();
    return undefined;
  };
  const field = (name: (typeof names)[number]) => ({ name, value: values[name], onChange: change(name), problem: problems[name] });
  return (
    <AccountForm go={t('go')} going={t('going')} check={check} send={send}>
      {/* By this a browser knows whose password it keeps. */}
      <input type="email" name="email" autoComplete="username" value={email} readOnly hidden />
      <AccountField {...field('present')} type="password" label={t('present')} autoComplete="current-password" />
      <AccountField {...field('next')} type="password" label={t('next')} autoComplete="new-password" hint={accounts('passwordHint')} />
      <AccountField {...field('again')} type="password" label={accounts('passwordAgain')} autoComplete="new-password" />
      <label className={styles['tick']}>
        <input type="checkbox" checked={endOthers} onChange={({ target }) => setEndOthers(target.checked)} />
        {t('endOthers')}
      </label>
    </AccountForm>
  );
}
