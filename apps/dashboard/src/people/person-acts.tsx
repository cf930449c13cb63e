'use client';

import type { Role, SettingsView } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { type ReactNode, useRef, useState } from 'react';
import { Sure } from '../account/sure.tsx';
import controls from '../controls/controls.module.css';
import { useAwake } from '../controls/use-awake.ts';
import { useMithaqClient } from '../register/browser-client.ts';
import { useDoing } from '../register/use-doing.ts';
import styles from './people.module.css';
import type { PersonState } from './person-state.ts';
import { roles } from './roles.ts';

interface Parts {
  id: string;
  name: string;
  email: string;
  role: Role;
  locale: 'ar' | 'en';
  state: PersonState;
  isYou: boolean;
  mails: SettingsView['mails'];
}

/** What was done last, and how it is taken back. */
interface Done {
  readonly says: ReactNode;
  readonly undo?: () => void;
}

/** What an administrator can do with one account; each is told, and what can be taken back is taken back with one press. */
export function PersonActs({ id, name, email, role, locale, state, isYou, mails }: Parts) {
  const t = useTranslations('people');
  const client = useMithaqClient();
  const awake = useAwake();
  const { busy, problem, act } = useDoing();
  const [done, setDone] = useState<Done>();
  const [isAsking, setAsking] = useState(false);
  const group = useRef<HTMLFieldSetElement>(null);
  // The button that was pressed may be gone: the keyboard goes on here, or to what takes it back.
  const tell = (told: Done) => {
    setDone(told);
    if (told.undo === undefined) group.current?.focus();
  };
  const called = () => <bdi className="strong">{name}</bdi>;
  const setRole = (to: Role, before?: Role) =>
    act(async () => {
      setDone(undefined);
      await client.people.setRole.mutate({ id, role: to });
      const says = t.rich('acts.done.role', { name: called, role: t(`roles.${to}`) });
      tell(before === undefined ? { says } : { says, undo: () => setRole(before) });
    });
  const suspend = (suspended: boolean, canUndo = true) =>
    act(async () => {
      setDone(undefined);
      setAsking(false);
      await client.people.suspend.mutate({ id, suspended });
      const says = t.rich(suspended ? 'acts.done.suspended' : 'acts.done.reinstated', { name: called });
      tell(canUndo ? { says, undo: () => suspend(!suspended, false) } : { says });
    });
  const inviteAgain = () =>
    act(async () => {
      setDone(undefined);
      await client.people.invite.mutate({ name, email, role, locale });
      tell({ says: t('acts.done.invited', { mails }) });
    });
  const button = `${controls['button']} ${awake ? '' : controls['asleep']}`;
  return (
    <fieldset ref={group} tabIndex={-1} aria-label={t('acts.label', { name })} className={styles['acts']}>
      <RoleChoice key={role} name={name} role={role} isDisabled={!awake || busy} onChange={(to) => setRole(to, role)} />
      {state === 'invited' && (
        <button type="button" className={button} disabled={!awake || busy} onClick={inviteAgain}>
          {t('acts.inviteAgain')}
        </button>
      )}
      <button
        type="button"
        className={button}
        disabled={!awake || busy}
        aria-expanded={state === 'suspended' ? undefined : isAsking}
        onClick={() => (state === 'suspended' ? suspend(false) : setAsking(true))}
      >
        {t(state === 'suspended' ? 'acts.reinstate' : 'acts.suspend')}
      </button>
      {isAsking && (
        <Sure yes={t('acts.yes')} no={t('acts.no')} isBusy={busy} onYes={() => suspend(true, !isYou)} onNo={() => setAsking(false)}>
          {isYou ? t('acts.sureYourself') : t.rich('acts.sure', { name: called })}
        </Sure>
      )}
      <p role="status" className={styles['told']}>
        {done && (
          <>
            <span>{done.says}</span>{' '}
            {done.undo && (
              <button ref={focusOn} type="button" className={styles['undo']} disabled={busy} onClick={done.undo}>
                {t('acts.undo')}
              </button>
            )}
          </>
        )}
      </p>
      <p role="alert" className={styles['trouble']}>
        {problem}
      </p>
    </fieldset>
  );
}

/** A role, and the button that gives it once another is chosen: what one only looks at does not change anything. */
function RoleChoice({
  name,
  role,
  isDisabled,
  onChange,
}: Pick<Parts, 'name' | 'role'> & { isDisabled: boolean; onChange: (to: Role) => void }) {
  const t = useTranslations('people');
  const [chosen, setChosen] = useState(role);
  return (
    <span className={styles['role']}>
      <select
        aria-label={t('acts.role', { name })}
        value={chosen}
        disabled={isDisabled}
        className={controls['input']}
        onChange={({ target }) => setChosen(roles.find((one) => one === target.value) ?? role)}
      >
        {roles.map((one) => (
          <option key={one} value={one}>
            {t(`roles.${one}`)}
          </option>
        ))}
      </select>
      {chosen !== role && (
        <>
          <button type="button" className={controls['button']} disabled={isDisabled} onClick={() => onChange(chosen)}>
            {t('acts.change')}
          </button>
          <span className={styles['may']}>{t(`may.${chosen}`)}</span>
        </>
      )}
    </span>
  );
}

function focusOn(button: HTMLButtonElement | null): void {
  button?.focus();
}
