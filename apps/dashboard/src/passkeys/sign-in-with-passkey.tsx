'use client';

import { passkeysOf } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
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
  /** Whether the button was pressed: a browser asks one thing at a time, and what is offered quietly would end what was asked for. */
  const pressed = useRef(false);
  useEffect(() => {
    if (passkeysHere() !== 'yes') return;
    setHere(true);
    let left = false;
    void offered(() => left || pressed.current).then((end) => {
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
    pressed.current = true;
    setGoing(true);
    setProblem(undefined);
    await stopAsking();
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

/** What the browser offers with the e-mail; who takes nothing of it is told nothing. @param isOver whether it is not to be offered any more */
async function offered(isOver: () => boolean): Promise<Problem | 'left' | undefined> {
  if (!(await offersPasskeysQuietly())) return 'left';
  const end = await signIn({ quietly: true, isOver });
  return end === 'cancelled' || end === 'refused' || end === 'unreachable' || end === 'tooMany' ? 'left' : end;
}

interface Way {
  readonly quietly: boolean;
  /** Whether it is to end before the browser is asked. */
  readonly isOver: () => boolean;
}

async function signIn({ quietly, isOver }: Way = { quietly: false, isOver: () => false }): Promise<Problem | undefined> {
  const passkeys = passkeysOf({ url: '' });
  const question = await inTurn(() => passkeys.questionForSignIn());
  if (question.problem) return question.problem.kind === 'too-many' ? 'tooMany' : 'unreachable';
  if (isOver()) return 'cancelled';
  const proof = await provePasskey(question.options, quietly);
  // Whoever pressed the button meanwhile is asked anew, and the server holds them to that question.
  if (isOver()) return 'cancelled';
  if ('problem' in proof) return proof.problem === 'known' ? 'refused' : proof.problem;
  const refused = await passkeys.signIn(proof.answer);
  if (refused === undefined) return undefined;
  if (refused.kind === 'too-many') return 'tooMany';
  return refused.kind === 'unreachable' ? 'unreachable' : 'wrong';
}

let earlier: Promise<unknown> = Promise.resolve();

/** Asks for one question at a time: the server holds whoever is asked twice to the question that it sent last. */
function inTurn<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  const answer = earlier.then(ask);
  earlier = answer.catch(() => undefined);
  return answer;
}
