'use client';

import { accountsOf } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import controls from '../controls/controls.module.css';
import { useRouter } from '../navigation/use-navigation.ts';
import styles from './account.module.css';

/** Signs out, and asks for the page again as anybody sees it. */
export function SignOut() {
  const t = useTranslations('accounts');
  const router = useRouter();
  const [state, setState] = useState<'in' | 'going' | 'failed'>('in');
  const leave = async () => {
    setState('going');
    const problem = await accountsOf({ url: '' }).signOut();
    setState(problem ? 'failed' : 'in');
    if (!problem) router.refresh();
  };
  return (
    <>
      <Button className={controls['button'] ?? ''} isPending={state === 'going'} onPress={() => void leave()}>
        {state === 'going' ? t('signIn.signingOut') : t('signIn.signOut')}
      </Button>
      {state === 'failed' && (
        <p role="alert" className={styles['refusal']}>
          {t('errors.unreachable')}
        </p>
      )}
    </>
  );
}
