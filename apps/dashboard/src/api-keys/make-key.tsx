'use client';

import { failureOf, type NewKeyView, type Scope } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { useEffect, useId, useRef, useState } from 'react';
import styles from '../account/account.module.css';
import { AccountField } from '../account/account-field.tsx';
import { AccountForm } from '../account/account-form.tsx';
import { nameProblem } from '../account/checks.ts';
import { useFields } from '../account/use-fields.ts';
import controls from '../controls/controls.module.css';
import { useRouter } from '../navigation/use-navigation.ts';
import { useMithaqClient } from '../register/browser-client.ts';

/** Lives that are offered, in days. */
const lives = ['30', '90', '365', 'never'] as const;

/** Makes a key, and shows it this once. @param scopes what its owner may do themselves */
export function MakeKey({ scopes }: { scopes: readonly Scope[] }) {
  const [made, setMade] = useState<NewKeyView>();
  return made === undefined ? <Fields scopes={scopes} onMade={setMade} /> : <Shown made={made} onSeen={() => setMade(undefined)} />;
}

function Fields({ scopes, onMade }: { scopes: readonly Scope[]; onMade: (made: NewKeyView) => void }) {
  const t = useTranslations('ownAccount.keys');
  const errors = useTranslations('accounts.errors');
  const doing = useTranslations('doing');
  const client = useMithaqClient();
  const router = useRouter();
  const [chosen, setChosen] = useState<readonly Scope[]>(scopes.slice(0, 1));
  const [life, setLife] = useState<(typeof lives)[number]>('90');
  const id = useId();
  const checks = {
    key: (value: string) => {
      const problem = nameProblem(value);
      if (problem === 'nameMissing') return t('nameMissing');
      return problem === null ? null : errors(problem);
    },
  };
  const { values, problems, change, check } = useFields(checks, ['key'], { key: '' });
  const send = async () => {
    if (chosen.length === 0) return t('scopesMissing');
    try {
      const limit = life === 'never' ? {} : { expiresInDays: Number(life) };
      onMade(await client.keys.create.mutate({ name: values.key.trim(), scopes: [...chosen], ...limit }));
    } catch (error) {
      const failure = failureOf(error);
      if (failure === undefined) throw error;
      if (failure.unreachable) return doing('unreachable');
      return failure.category === 'unauthenticated' ? doing('signedOut') : <bdi>{failure.message}</bdi>;
    }
    router.refresh();
    return undefined;
  };
  return (
    <AccountForm go={t('go')} going={t('going')} check={check} send={send} stays>
      <AccountField name="key" label={t('name')} autoComplete="off" value={values.key} onChange={change('key')} problem={problems.key} />
      <fieldset aria-labelledby={`${id}-scopes`}>
        <span id={`${id}-scopes`} className={controls['label']}>
          {t('scopes')}
        </span>
        {scopes.map((scope) => (
          <label key={scope} className={styles['tick']}>
            <input
              type="checkbox"
              checked={chosen.includes(scope)}
              onChange={({ target }) => setChosen((all) => (target.checked ? [...all, scope] : all.filter((one) => one !== scope)))}
            />
            <span>
              {t(`scope.${scope}`)} <span className="quiet">· {t(`may.${scope}`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <div className={controls['field']}>
        <label htmlFor={`${id}-life`}>{t('expiry')}</label>
        <select
          id={`${id}-life`}
          value={life}
          aria-describedby={life === 'never' ? `${id}-never` : undefined}
          className={controls['input']}
          onChange={({ target }) => setLife(lives.find((one) => one === target.value) ?? '90')}
        >
          {lives.map((one) => (
            <option key={one} value={one}>
              {t(`days.${one}`)}
            </option>
          ))}
        </select>
        {life === 'never' && (
          <span id={`${id}-never`} className={styles['error']}>
            {t('never')}
          </span>
        )}
      </div>
    </AccountForm>
  );
}

/** A key that was just made; it is shown until its owner says that they have it. */
function Shown({ made: { key, name }, onSeen }: { made: NewKeyView; onSeen: () => void }) {
  const t = useTranslations('ownAccount.keys');
  const [copied, setCopied] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const copy = async () => {
    await navigator.clipboard.writeText(key);
    setCopied(true);
  };
  return (
    <div ref={box} role="status" tabIndex={-1} className={styles['secret']}>
      <p>{t.rich('made', { name: () => <bdi className="strong">{name}</bdi> })}</p>
      <code dir="ltr" data-key>
        {key}
      </code>
      <span className={styles['buttons']}>
        <button type="button" className={`${controls['button']} ${controls['primary']}`} onClick={() => void copy()}>
          {t(copied ? 'copied' : 'copy')}
        </button>
        <button type="button" className={controls['button']} onClick={onSeen}>
          {t('seen')}
        </button>
      </span>
    </div>
  );
}
