'use client';

import { accountsOf, type DeviceState, type Role } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import controls from '../controls/controls.module.css';
import styles from './account.module.css';
import { AccountField } from './account-field.tsx';
import { AccountForm } from './account-form.tsx';
import { halvesOf, writtenCode } from './device-code.ts';
import { useFields } from './use-fields.ts';

interface Parts {
  /** The code in the address, where the terminal wrote one; it is looked up at once. */
  given: string;
  name: string;
  role: Role;
}

const refusals = { unknown: 'device.unknown', 'too-many': 'errors.tooMany', unreachable: 'errors.unreachable' } as const;

function isRefusal(state: DeviceState): state is keyof typeof refusals {
  return Object.hasOwn(refusals, state);
}

/** Answers a terminal that asks to be signed in: its code is looked up, shown to be compared, and then allowed or refused. */
export function DeviceForm({ given, name, role }: Parts) {
  const t = useTranslations('accounts');
  const [code, setCode] = useState(writtenCode(given));
  const [state, setState] = useState<DeviceState | 'none'>('none');
  useEffect(() => {
    if (given !== '') void accountsOf({ url: '' }).lookUpDevice(writtenCode(given)).then(setState);
  }, [given]);
  if (state === 'approved' || state === 'denied') return <Answered title={t(`device.${state}.title`)} body={t(`device.${state}.body`)} />;
  if (state === 'pending') {
    return (
      <>
        <p className={styles['lead']}>
          {t.rich('device.asks', { name: () => <bdi className="strong">{name}</bdi>, role: t(`roles.${role}`) })}
        </p>
        <Verdict code={code} onAnswer={setState} />
      </>
    );
  }
  const found = (asked: string, answer: DeviceState) => {
    setCode(asked);
    setState(answer);
  };
  return (
    <>
      {state !== 'none' && <p className={styles['refusal']}>{t(refusals[state])}</p>}
      <CodeForm given={code} onFound={found} />
    </>
  );
}

function CodeForm({ given, onFound }: { given: string; onFound: (code: string, state: DeviceState) => void }) {
  const t = useTranslations('accounts');
  const checks = { code: (value: string) => (writtenCode(value) === '' ? t('device.codeMissing') : null) };
  const { values, problems, change, check } = useFields(checks, ['code'], { code: given });
  const send = async () => {
    const code = writtenCode(values.code);
    const state = await accountsOf({ url: '' }).lookUpDevice(code);
    if (isRefusal(state)) return t(refusals[state]);
    onFound(code, state);
    return undefined;
  };
  return (
    <>
      <p className={styles['lead']}>{t('device.lead')}</p>
      <AccountForm go={t('device.go')} going={t('device.going')} check={check} send={send}>
        <AccountField
          name="code"
          label={t('device.code')}
          hint={t('device.codeHint')}
          autoComplete="one-time-code"
          value={values.code}
          onChange={change('code')}
          problem={problems.code}
        />
      </AccountForm>
    </>
  );
}

function Verdict({ code, onAnswer }: { code: string; onAnswer: (state: DeviceState) => void }) {
  const t = useTranslations('accounts.device');
  const [going, setGoing] = useState<'approve' | 'deny'>();
  const answer = async (verdict: 'approve' | 'deny') => {
    setGoing(verdict);
    onAnswer(await accountsOf({ url: '' }).answerDevice(code, verdict));
  };
  const [first, second] = halvesOf(code);
  return (
    <>
      <p className={styles['code']} dir="ltr">
        <span>{first}</span>
        <span>{second}</span>
      </p>
      <div className={styles['act']}>
        <Button
          className={`${controls['button']} ${controls['primary']}`}
          isPending={going === 'approve'}
          isDisabled={going === 'deny'}
          onPress={() => void answer('approve')}
        >
          {going === 'approve' ? t('approving') : t('approve')}
        </Button>
        <Button
          className={controls['button'] ?? ''}
          isPending={going === 'deny'}
          isDisabled={going === 'approve'}
          onPress={() => void answer('deny')}
        >
          {going === 'deny' ? t('denying') : t('deny')}
        </Button>
      </div>
    </>
  );
}

function Answered({ title, body }: { title: string; body: string }) {
  return (
    <div role="status">
      <p className="strong">{title}</p>
      <p className={styles['lead']}>{body}</p>
    </div>
  );
}
