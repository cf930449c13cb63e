'use client';

import { accountsOf } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useRouter } from '../navigation/use-navigation.ts';
import styles from './account.module.css';
import { AccountField } from './account-field.tsx';
import { AccountForm } from './account-form.tsx';
import { nameProblem } from './checks.ts';
import { useFields } from './use-fields.ts';
import { useOwnProblem } from './use-own-problem.tsx';

/** What whoever is signed in is called. */
export function NameForm({ name }: { name: string }) {
  const t = useTranslations('ownAccount.name');
  const accounts = useTranslations('accounts');
  const router = useRouter();
  const inWords = useOwnProblem();
  const [done, setDone] = useState<string>();
  const checks = {
    name: (value: string) => {
      const problem = nameProblem(value);
      return problem === null ? null : accounts(`errors.${problem}`);
    },
  };
  const { values, problems, change, check } = useFields(checks, ['name'], { name });
  const send = async () => {
    const next = values.name.trim();
    setDone(undefined);
    const problem = await accountsOf({ url: '' }).rename(next);
    if (problem) return inWords(problem, accounts('errors.nameMissing'));
    setDone(next);
    router.refresh();
    return undefined;
  };
  return (
    <>
      <AccountForm go={t('go')} going={t('going')} check={check} send={send} stays>
        <AccountField
          name="name"
          label={accounts('name')}
          hint={t('lead')}
          autoComplete="name"
          value={values.name}
          onChange={change('name')}
          problem={problems.name}
        />
      </AccountForm>
      <p role="status" className={styles['told']}>
        {done !== undefined && t.rich('done', { name: () => <bdi className="strong">{done}</bdi> })}
      </p>
    </>
  );
}
