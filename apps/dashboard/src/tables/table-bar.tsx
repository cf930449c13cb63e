'use client';

import type { ChangeSetRef } from '@mithaq/client';
import { ChangeSetId } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import controls from '../controls/controls.module.css';
import { ariaKey, Key } from '../keys/key.tsx';
import type { ActOf } from '../keys/key-table.ts';
import styles from './tables.module.css';
import type { Goal } from './use-saving.ts';

interface Parts {
  chosen: number;
  changed: number;
  acts: {
    readonly many: () => void;
    readonly none: () => void;
    readonly save: () => void;
    readonly undo: (() => void) | undefined;
    readonly throwAway: () => void;
  };
  goal: Goal;
  setGoal: (goal: Goal) => void;
  /** The change sets that records of the table are drafted in. */
  offered: readonly Pick<ChangeSetRef, 'id' | 'title'>[];
  /** What is asked or told just now. */
  children: ReactNode;
}

/** What can be done with what is chosen and what is typed. It stays in sight. */
export function TableBar({ chosen, changed, acts, goal, setGoal, offered, children }: Parts) {
  const t = useTranslations('tables.bar');
  return (
    <div className={styles['bar']}>
      <div className={styles['acts']}>
        <p role="status" className="num">
          {t('chosen', { count: chosen })}
        </p>
        {chosen > 0 && (
          <>
            <Act of="many" onPress={acts.many} />
            <Act of="none" onPress={acts.none} act="leave" />
          </>
        )}
      </div>
      {changed > 0 && (
        <div className={styles['acts']}>
          <p role="status" className={`num ${styles['unsaved']}`}>
            {t('changed', { count: changed })}
          </p>
          <Act of="save" onPress={acts.save} isFirst />
          {acts.undo && <Act of="undo" onPress={acts.undo} />}
          <button type="button" className={controls['button']} onClick={acts.throwAway}>
            {t('throwAway')}
          </button>
        </div>
      )}
      {offered.length > 0 && <GoalChoice {...{ goal, setGoal, offered }} />}
      {children}
    </div>
  );
}

interface ActParts {
  of: 'many' | 'none' | 'save' | 'undo';
  act?: ActOf<'table'>;
  isFirst?: boolean;
  onPress: () => void;
}

function Act({ of, act = of === 'none' ? 'leave' : of, isFirst = false, onPress }: ActParts) {
  const t = useTranslations('tables.bar');
  return (
    <button
      type="button"
      className={`${controls['button']} ${isFirst ? controls['primary'] : ''}`}
      onClick={onPress}
      aria-keyshortcuts={ariaKey('table', act)}
    >
      {t(of)} <Key scope="table" act={act} />
    </button>
  );
}

/** Where edits go: into a new change set, or into one in which records of the table are drafted already; only there are those open. */
function GoalChoice({ goal, setGoal, offered }: Pick<Parts, 'goal' | 'setGoal' | 'offered'>) {
  const t = useTranslations('tables.bar');
  const choose = (id: string) => {
    const found = offered.find((one) => one.id === id);
    setGoal(found && { id: ChangeSetId.parse(found.id), title: found.title });
  };
  return (
    <label className={styles['goal']}>
      <span className="quiet">{t('into')}</span>
      <select className={controls['input']} value={goal?.id ?? ''} onChange={(event) => choose(event.target.value)}>
        <option value="">{t('newSet')}</option>
        {offered.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </label>
  );
}
