'use client';

import { failureOf, type Role, type SettingsView } from '@mithaq/client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type ReactNode, useId, useState } from 'react';
import { AccountField } from '../account/account-field.tsx';
import { AccountForm } from '../account/account-form.tsx';
import { emailProblem, type FieldProblem, nameProblem } from '../account/checks.ts';
import { useFields } from '../account/use-fields.ts';
import controls from '../controls/controls.module.css';
import { useLocale } from '../i18n/use-locale.ts';
import { useMithaqClient } from '../register/browser-client.ts';
import styles from './people.module.css';
import { roles } from './roles.ts';

const names = ['name', 'email'] as const;
const languages = ['ar', 'en'] as const;

/** Invites somebody, and says what became of it; the form is empty again for the next. */
export function InviteForm({ mails }: { mails: SettingsView['mails'] }) {
  const [sent, setSent] = useState<{ readonly count: number; readonly says: ReactNode }>({ count: 0, says: undefined });
  return (
    <>
      <Fields key={sent.count} mails={mails} onSent={(says) => setSent(({ count }) => ({ count: count + 1, says }))} />
      <p role="status" className={styles['told']}>
        {sent.says}
      </p>
    </>
  );
}

function Fields({ mails, onSent }: { mails: SettingsView['mails']; onSent: (says: ReactNode) => void }) {
  const t = useTranslations('people');
  const accounts = useTranslations('accounts');
  const doing = useTranslations('doing');
  const client = useMithaqClient();
  const router = useRouter();
  const [role, setRole] = useState<Role>('editor');
  const [locale, setLocale] = useState<(typeof languages)[number]>(useLocale());
  const said = (problem: FieldProblem | null) => (problem === null ? null : accounts(`errors.${problem}`));
  const checks = { name: (value: string) => said(nameProblem(value)), email: (value: string) => said(emailProblem(value)) };
  const { values, problems, change, check } = useFields(checks, names, { name: '', email: '' });
  const send = async () => {
    const [name, email] = [values.name.trim(), values.email.trim()];
    try {
      await client.people.invite.mutate({ name, email, role, locale });
    } catch (error) {
      const failure = failureOf(error);
      if (failure === undefined) throw error;
      if (failure.unreachable) return doing('unreachable');
      // An account whose letter could not be sent is there: its row offers to send another.
      if (failure.code === 'mail-not-sent') router.refresh();
      return failure.category === 'unauthenticated' ? doing('signedOut') : <bdi>{failure.message}</bdi>;
    }
    onSent(t.rich('invite.sent', { mails, name: () => <bdi>{name}</bdi>, email: () => <bdi dir="ltr">{email}</bdi> }));
    router.refresh();
    return undefined;
  };
  const field = (name: (typeof names)[number]) => ({ name, value: values[name], onChange: change(name), problem: problems[name] });
  return (
    <AccountForm go={t('invite.go')} going={t('invite.going')} check={check} send={send}>
      <p className={styles['lead']}>{t('invite.lead')}</p>
      {mails === 'printed' && <p className={styles['attention']}>{t('invite.printed')}</p>}
      <AccountField {...field('name')} label={t('invite.name')} autoComplete="off" />
      <AccountField {...field('email')} type="email" label={t('invite.email')} autoComplete="off" />
      <Choice label={t('invite.role')} value={role} of={roles} onChange={setRole} words={(one) => t(`roles.${one}`)}>
        {t(`may.${role}`)}
      </Choice>
      <Choice
        label={t('invite.language')}
        value={locale}
        of={languages}
        onChange={setLocale}
        words={(one) => t(`invite.languages.${one}`)}
      />
    </AccountForm>
  );
}

interface ChoiceParts<Value extends string> {
  label: string;
  value: Value;
  of: readonly Value[];
  words: (value: Value) => string;
  onChange: (value: Value) => void;
  /** What the chosen one means. */
  children?: ReactNode;
}

function Choice<Value extends string>({ label, value, of, words, onChange, children }: ChoiceParts<Value>) {
  const id = useId();
  return (
    <div className={controls['field']}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        aria-describedby={children === undefined ? undefined : `${id}-means`}
        className={controls['input']}
        onChange={({ target }) => onChange(of.find((one) => one === target.value) ?? value)}
      >
        {of.map((one) => (
          <option key={one} value={one}>
            {words(one)}
          </option>
        ))}
      </select>
      {children !== undefined && (
        <span id={`${id}-means`} className={styles['means']}>
          {children}
        </span>
      )}
    </div>
  );
}
