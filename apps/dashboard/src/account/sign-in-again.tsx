'use client';

import { accountsOf } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import controls from '../controls/controls.module.css';
import page from '../page/dialog.module.css';
import { useMithaqClient } from '../register/browser-client.ts';
import styles from './account.module.css';
import { AccountField } from './account-field.tsx';
import { AccountForm } from './account-form.tsx';
import type { Known } from './returning.tsx';
import { useFields } from './use-fields.ts';

const names = ['email', 'password'] as const;

/** Who came back: the same, or somebody else, who must not go on in another's name without knowing. */
type Came = { readonly as: 'same' } | { readonly as: 'other'; readonly name: string };

/** Signs somebody in again over the page that they work on. */
export function SignInAgain({ known, onLeave }: { known: Known; onLeave: () => void }) {
  const t = useTranslations('returning');
  const dialog = useRef<HTMLDialogElement>(null);
  const [came, setCame] = useState<Came>();
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  return (
    <dialog ref={dialog} aria-labelledby="returning-title" className={`${page.dialog} ${styles['dialog']}`} onClose={onLeave}>
      <h2 id="returning-title">{t('title')}</h2>
      {came === undefined && <SignIn known={known} onCame={setCame} />}
      <div role="status">
        {came?.as === 'same' && <p>{t('done')}</p>}
        {came?.as === 'other' && (
          <p className={styles['refusal']}>{t.rich('elsewhere', { name: () => <bdi className="strong">{came.name}</bdi> })}</p>
        )}
      </div>
      <form method="dialog">
        <button type="submit" className={controls['button']}>
          {t(came === undefined ? 'later' : 'close')}
        </button>
      </form>
    </dialog>
  );
}

function SignIn({ known, onCame }: { known: Known; onCame: (came: Came) => void }) {
  const t = useTranslations('returning');
  const client = useMithaqClient();
  const checks = {
    email: (value: string) => (value.trim() === '' ? t('errors.emailMissing') : null),
    password: (value: string) => (value === '' ? t('errors.passwordMissing') : null),
  };
  const { values, problems, change, check } = useFields(checks, names, { email: known.email, password: '' });
  const send = async () => {
    const problem = await accountsOf({ url: '' }).signIn({ email: values.email.trim(), password: values.password });
    if (problem)
      return t(problem.kind === 'too-many' ? 'errors.tooMany' : problem.kind === 'unreachable' ? 'errors.unreachable' : 'errors.wrong');
    const user = await client.session.get.query().then(
      (session) => session.user,
      () => undefined,
    );
    onCame(user === undefined || user.id === known.id ? { as: 'same' } : { as: 'other', name: user.name });
    return undefined;
  };
  const field = (name: (typeof names)[number]) => ({ name, value: values[name], onChange: change(name), problem: problems[name] });
  return (
    <>
      <p className={styles['lead']}>{t('lead')}</p>
      <AccountForm go={t('go')} going={t('going')} check={check} send={send}>
        <AccountField {...field('email')} type="email" label={t('email')} autoComplete="username" />
        <AccountField {...field('password')} type="password" label={t('password')} autoComplete="current-password" />
      </AccountForm>
    </>
  );
}
