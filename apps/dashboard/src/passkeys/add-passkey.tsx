'use client';

import { type AccountProblem, passkeysOf } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useState } from 'react';
import styles from '../account/account.module.css';
import { AccountField } from '../account/account-field.tsx';
import { AccountForm } from '../account/account-form.tsx';
import { nameProblem } from '../account/checks.ts';
import { useFields } from '../account/use-fields.ts';
import { useOwnProblem } from '../account/use-own-problem.tsx';
import { useRouter } from '../navigation/use-navigation.ts';
import { makePasskey, passkeysHere } from './ceremony.ts';

/** Makes a passkey with this browser, or says why that does not go here. */
export function AddPasskey() {
  const t = useTranslations('ownAccount.passkeys');
  const [here, setHere] = useState<ReturnType<typeof passkeysHere> | 'asleep'>('asleep');
  const [added, setAdded] = useState<{ readonly count: number; readonly name: string }>({ count: 0, name: '' });
  useEffect(() => setHere(passkeysHere()), []);
  if (here === 'asleep') return null;
  if (here === 'unsupported') return <p className={styles['hint']}>{t('unsupported')}</p>;
  if (here === 'at-number')
    return <p className={styles['hint']}>{t.rich('atNumber', { named: (words) => <a href={byName()}>{words}</a> })}</p>;
  return (
    <>
      <Fields key={added.count} onAdded={(name) => setAdded(({ count }) => ({ count: count + 1, name }))} />
      <p role="status" className={styles['told']}>
        {added.count > 0 && t.rich('added', { name: () => <bdi className="strong">{added.name}</bdi> })}
      </p>
    </>
  );
}

/** The same page where this machine is called by its name for itself. */
function byName(): string {
  const address = new URL(location.href);
  address.hostname = 'localhost';
  return address.href;
}

function Fields({ onAdded }: { onAdded: (name: string) => void }) {
  const t = useTranslations('ownAccount.passkeys');
  const accounts = useTranslations('accounts.errors');
  const router = useRouter();
  const inWords = useOwnProblem();
  const checks = {
    passkey: (value: string) => {
      const problem = nameProblem(value);
      return problem === null ? null : accounts(problem);
    },
  };
  const { values, problems, change, check } = useFields(checks, ['passkey'], { passkey: t('usual') });
  const refusedFor = (problem: AccountProblem): ReactNode => inWords(problem, t('refused'));
  const send = async (): Promise<ReactNode | undefined> => {
    const passkeys = passkeysOf({ url: '' });
    const question = await passkeys.questionForNew();
    if (question.problem) return refusedFor(question.problem);
    const made = await makePasskey(question.options);
    if ('problem' in made) return t(made.problem);
    const name = values.passkey.trim();
    const refused = await passkeys.add(made.answer, name);
    if (refused) return refusedFor(refused);
    onAdded(name);
    router.refresh();
    return undefined;
  };
  return (
    <AccountForm go={t('go')} going={t('going')} check={check} send={send}>
      <AccountField
        name="passkey"
        label={t('name')}
        autoComplete="off"
        value={values.passkey}
        onChange={change('passkey')}
        problem={problems.passkey}
      />
    </AccountForm>
  );
}
