'use client';

import type { UnmergeConflict, UnmergeStepView } from '@mithaq/client';
import { RecordId } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import controls from '../controls/controls.module.css';
import { useAwake } from '../controls/use-awake.ts';
import { Text } from '../voice/text.tsx';
import { ValueWords } from '../voice/value-words.tsx';
import styles from './merging.module.css';
import { useDecision } from './use-decision.ts';

type Take = 'now' | 'before';

interface Parts {
  absorbed: string;
  /** What somebody changed since, and the merge as well. */
  clashing: readonly UnmergeStepView[];
  isFree: boolean;
}

/** Takes two records apart: first a choice for every field that was changed since, then what they are instead. */
export function ApartForm({ absorbed, clashing, isFree }: Parts) {
  const t = useTranslations('merging.joined');
  const awake = useAwake();
  const { busy, problem, decide } = useDecision();
  const [taken, setTaken] = useState<ReadonlyMap<string, Take>>(new Map());
  const asked = clashing.flatMap(({ subject, conflicts }) =>
    conflicts.map((conflict) => ({ subject, conflict, key: `${subject.id} ${conflict.property}` })),
  );
  const open = asked.filter(({ key }) => !taken.has(key)).length;
  const choices = asked.flatMap(({ subject, conflict, key }) => {
    const take = taken.get(key);
    return take === undefined ? [] : [{ subject: subject.id, property: conflict.property, take }];
  });
  const isReady = awake && !busy && isFree && open === 0;
  const draft = (verdict: 'different' | 'unsure') =>
    decide((client) => client.merges.draftUndo.mutate({ absorbed: RecordId.parse(absorbed), verdict, choices }));
  return (
    <form className={styles['decide']} aria-label={t('apart')} onSubmit={(event) => event.preventDefault()}>
      {asked.length > 0 && (
        <div className={styles['waits']}>
          <h2>{t('conflicts')}</h2>
          {asked.map(({ subject, conflict, key }) => (
            <Choice
              key={key}
              name={key}
              conflict={conflict}
              chosen={taken.get(key)}
              choose={(take) => setTaken(new Map(taken).set(key, take))}
            >
              <Text of={subject.record.label} /> · <Text of={conflict.propertyLabel} />
            </Choice>
          ))}
        </div>
      )}
      <div className={styles['buttons']}>
        <button
          type="button"
          className={`${controls['button']} ${controls['primary']}`}
          disabled={!isReady}
          onClick={() => draft('different')}
        >
          {t('draftDifferent')}
        </button>
        <button type="button" className={controls['button']} disabled={!isReady} onClick={() => draft('unsure')}>
          {t('draftUnsure')}
        </button>
        {open > 0 && <span className="small quiet">{t('choose', { count: open })}</span>}
      </div>
      <p role="alert" className={styles['trouble']}>
        {problem}
      </p>
    </form>
  );
}

interface ChoiceParts {
  name: string;
  conflict: UnmergeConflict;
  chosen: Take | undefined;
  choose: (take: Take) => void;
  children: React.ReactNode;
}

function Choice({ name, conflict, chosen, choose, children }: ChoiceParts) {
  const t = useTranslations('merging');
  return (
    <fieldset>
      <legend className="small">{children}</legend>
      {(['now', 'before'] as const).map((take) => (
        <label key={take} className={styles['choice']}>
          <input type="radio" name={name} checked={chosen === take} onChange={() => choose(take)} />
          <span>
            {t(`joined.${take}`)}: {conflict[take] ? <ValueWords of={conflict[take]} /> : t('pair.nothing')}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
