'use client';

import { type Colleague, failureOf } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { useEffect, useId, useState } from 'react';
import controls from '../controls/controls.module.css';
import { useMithaqClient } from '../register/browser-client.ts';
import { Asked } from './asked.tsx';

interface Parts {
  count: number;
  me: string;
  onDo: (to: Colleague | null) => void;
  onLeave: () => void;
}

const nobody = '';

/** Who is to look at what is chosen: everybody who may edit, oneself first, and nobody. */
export function AskWhom({ count, me, onDo, onLeave }: Parts) {
  const t = useTranslations('inbox.bulk');
  const id = useId();
  const { people, told } = useColleagues();
  const [whom, setWhom] = useState<string>();
  if (people === undefined) return <p role={told ? 'alert' : undefined}>{told ?? t('looking')}</p>;
  const others = people.filter((one) => one.id !== me);
  const chosen = whom ?? others[0]?.id ?? nobody;
  const person = people.find((one) => one.id === chosen) ?? null;
  return (
    <Asked
      words={person === null ? t('asked.nobody', { count }) : t('asked.give', { count, name: person.name })}
      yes={person === null ? t('do.nobody') : t('do.give', { name: person.name })}
      focus={false}
      onDo={() => onDo(person)}
      onLeave={onLeave}
    >
      <span className={controls['field']}>
        <label htmlFor={id}>{t('whom')}</label>
        <select
          id={id}
          className={controls['input']}
          value={chosen}
          ref={focusOnce}
          onChange={(event) => setWhom(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') onDo(person);
            else if (event.key === 'Escape') onLeave();
            else return;
            event.preventDefault();
          }}
        >
          {others.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
          {people.some((one) => one.id === me) && <option value={me}>{t('me')}</option>}
          <option value={nobody}>{t('nobody')}</option>
        </select>
      </span>
    </Asked>
  );
}

function focusOnce(select: HTMLSelectElement | null): void {
  select?.focus();
}

function useColleagues() {
  const t = useTranslations('inbox.bulk');
  const client = useMithaqClient();
  const [answer, setAnswer] = useState<{ readonly people?: readonly Colleague[]; readonly told?: string }>({});
  useEffect(() => {
    let isHere = true;
    client.people.mentionable
      .query()
      .then((people) => isHere && setAnswer({ people }))
      .catch((fault: unknown) => {
        const failure = failureOf(fault);
        if (isHere) setAnswer({ told: failure === undefined || failure.unreachable ? t('unreachable') : failure.message });
      });
    return () => {
      isHere = false;
    };
  }, [client, t]);
  return answer;
}
