'use client';

import { type AccountProblem, passkeysOf } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import styles from '../account/account.module.css';
import { Sure } from '../account/sure.tsx';
import { useOwnProblem } from '../account/use-own-problem.tsx';
import controls from '../controls/controls.module.css';
import { useRouter } from '../navigation/use-navigation.ts';
import { AddPasskey } from './add-passkey.tsx';

/** One passkey, with what is said of it made on the server. */
export interface ShownPasskey {
  readonly id: string;
  readonly name: string;
  readonly under: ReactNode;
}

/** Somebody's passkeys: named, deleted, and added to. */
export function PasskeyList({ passkeys }: { passkeys: readonly ShownPasskey[] }) {
  const t = useTranslations('ownAccount.passkeys');
  return (
    <>
      <p className={styles['lead']}>{t('lead')}</p>
      <ul className={styles['list']}>
        {passkeys.map((passkey) => (
          <Row key={passkey.id} passkey={passkey} />
        ))}
      </ul>
      <AddPasskey />
    </>
  );
}

/** What is under way with one passkey. */
type Doing = 'nothing' | 'naming' | 'deleting';

function Row({ passkey: { id, name, under } }: { passkey: ShownPasskey }) {
  const t = useTranslations('ownAccount.passkeys');
  const router = useRouter();
  const inWords = useOwnProblem();
  const [doing, setDoing] = useState<Doing>('nothing');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ReactNode>();
  const called = name === '' ? t('nameless') : name;
  const act = async (work: Promise<AccountProblem | undefined>) => {
    setBusy(true);
    const refused = await work;
    setBusy(false);
    setProblem(refused && inWords(refused, t('unknown')));
    if (refused) return;
    setDoing('nothing');
    router.refresh();
  };
  return (
    <li>
      <div>
        <bdi className="strong">{called}</bdi>
        <div className={styles['under']}>{under}</div>
      </div>
      <span className={styles['buttons']}>
        <button
          type="button"
          className={controls['button']}
          aria-label={`${t('rename')}: ${called}`}
          aria-expanded={doing === 'naming'}
          onClick={() => setDoing('naming')}
        >
          {t('rename')}
        </button>
        <button
          type="button"
          className={controls['button']}
          aria-label={`${t('remove')}: ${called}`}
          aria-expanded={doing === 'deleting'}
          onClick={() => setDoing('deleting')}
        >
          {t('remove')}
        </button>
      </span>
      {doing === 'naming' && (
        <Naming
          name={name}
          isBusy={busy}
          onName={(next) => void act(passkeysOf({ url: '' }).rename(id, next))}
          onLeave={() => setDoing('nothing')}
        />
      )}
      {doing === 'deleting' && (
        <div className={styles['wide']}>
          <Sure
            yes={t('yes')}
            no={t('no')}
            isBusy={busy}
            onYes={() => void act(passkeysOf({ url: '' }).remove(id))}
            onNo={() => setDoing('nothing')}
          >
            {t.rich('sure', { name: () => <bdi className="strong">{called}</bdi> })}
          </Sure>
        </div>
      )}
      <p role="alert" className={`${styles['trouble']} ${styles['wide']}`}>
        {problem}
      </p>
    </li>
  );
}

interface NamingParts {
  name: string;
  isBusy: boolean;
  onName: (name: string) => void;
  onLeave: () => void;
}

function Naming({ name, isBusy, onName, onLeave }: NamingParts) {
  const t = useTranslations('ownAccount.passkeys');
  const [typed, setTyped] = useState(name);
  return (
    <form
      className={`${styles['wide']} ${styles['buttons']}`}
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() !== '') onName(typed.trim());
      }}
    >
      <input
        ref={focusOn}
        aria-label={t('name')}
        value={typed}
        dir="auto"
        maxLength={100}
        className={controls['input']}
        onChange={({ target }) => setTyped(target.value)}
        onKeyDown={({ key }) => {
          if (key === 'Escape') onLeave();
        }}
      />
      <button type="submit" className={controls['button']} disabled={isBusy || typed.trim() === ''}>
        {t('save')}
      </button>
      <button type="button" className={controls['button']} onClick={onLeave}>
        {t('cancel')}
      </button>
    </form>
  );
}

function focusOn(input: HTMLInputElement | null): void {
  input?.focus();
}
