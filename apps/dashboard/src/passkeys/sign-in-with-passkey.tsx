'use client';

import { passkeysOf } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { useEffect, useEffectEvent, useState } from 'react';
import { Button } from 'react-aria-components';
import styles from '../account/account.module.css';
import controls from '../controls/controls.module.css';
import { offersPasskeysQuietly, passkeysHere, provePasskey, stopAsking } from './ceremony.ts';

type Problem = 'cancelled' | 'wrong' | 'refused' | 'tooMany' | 'unreachable';

/** Signs in with a passkey: by a button, and where the browser can, among what it offers for the e-mail. Nothing where there are none. */
export function SignInWithPasskey({ onCame }: { onCame: () => void }) {
  const t = useTranslations('accounts');
  const [isHere, setHere] = useState(false);
  const [going, setGoing] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const came = useEffectEvent(onCame);
  useEffect(() => {
    if (passkeysHere() !== 'yes') return;
    setHere(true);
    let left = false;
    void offered().then((end) => {
      if (left || end === 'left') return;
      if (end === undefined) came();
      else setProblem(end);
    });
    return () => {
      left = true;
      void stopAsking();
    };
  }, []);
  if (!isHere) return null;
  const go = async () => {
    setGoing(true);
    setProblem(undefined);
    const end = await signIn();
    setGoing(false);
    if (end === undefined) onCame();
    else setProblem(end);
  };
  return (
    <div className={styles['other']}>
      <Button className={controls['button'] ?? ''} isPending={going} onPress={() => void go()}>
        {t(going ? 'signIn.passkey.going' : 'signIn.passkey.go')}
      </Button>
      <div role="alert">
        {problem !== undefined && (
          <p className={styles['refusal']}>
            {problem === 'tooMany' || problem === 'unreachable' ? t(`errors.${problem}`) : t(`signIn.passkey.${problem}`)}
          </p>
        )}
      </div>
    </div>
  );
}

/** What the browser offers with the e-mail; who takes nothing of it is told nothing. */
async function offered(): Promise<Problem | 'left' | undefined> {
  if (!(await offersPasskeysQuietly())) return 'left';
  const end = await signIn(true);
  return end === 'cancelled' || end === 'refused' || end === 'unreachable' || end === 'tooMany' ? 'left' : end;
}

async function signIn(quietly = false): Promise<Problem | undefined> {
  const passkeys = passkeysOf({ url: '' });
  const question = await passkeys.questionForSignIn();
  if (question.problem) return question.problem.kind === 'too-many' ? 'tooMany' : 'unreachable';
  const proof = await provePasskey(question.options, quietly);
  if ('problem' in proof) return proof.problem === 'known' ? 'refused' : proof.problem;
  const refused = await passkeys.signIn(proof.answer);
  if (refused === undefined) return undefined;
  if (refused.kind === 'too-many') return 'tooMany';
  return refused.kind === 'unreachable' ? 'unreachable' : 'wrong';
}
