'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import controls from '../controls/controls.module.css';
import { ariaKey, Key } from '../keys/key.tsx';
import { ChangeList } from './change-list.tsx';
import type { Column } from './column.ts';
import { type StandingRow, typedChanges } from './plan.ts';
import styles from './tables.module.css';
import { useCaptions } from './use-captions.ts';
import { useColumnLabel } from './use-column-label.ts';
import type { Goal } from './use-saving.ts';

interface Parts {
  /** What is typed and holds. */
  edits: readonly StandingRow[];
  /** In how many other records something does not hold yet. */
  wrong: number;
  columns: readonly Column[];
  goal: Goal;
  save: (title: string) => void;
  leave: () => void;
}

const longestTitle = 200;

/** What would be saved, value by value, and into which change set. */
export function SavePanel({ edits, wrong, columns, goal, save, leave }: Parts) {
  const t = useTranslations('tables.save');
  const plan = useTranslations('tables.plan');
  const labelOf = useColumnLabel();
  const captionOf = useCaptions(edits);
  const changes = edits.map((edit) => typedChanges(edit, columns));
  const cells = changes.flatMap((change) => change.cells);
  const needing = cells.filter(({ needsPassage }) => needsPassage).length;
  const fields = [...new Set(cells.map(({ column }) => labelOf({ label: column.label })))].join(t('comma'));
  const usual = t('named', { fields, count: edits.length }).slice(0, longestTitle);
  const [typed, setTyped] = useState<string>();
  const title = (typed ?? usual).trim() || usual;
  return (
    <form
      className={styles['panel']}
      aria-label={t('title', { count: edits.length })}
      data-panel="save"
      onSubmit={(event) => {
        event.preventDefault();
        if (edits.length > 0) save(title);
      }}
    >
      <h2>{t('title', { count: edits.length })}</h2>
      <p>
        {plan('changes', { cells: cells.length, records: changes.length })}{' '}
        {needing > 0 && <span className={styles['trouble']}>{plan('needs', { count: needing })}</span>}{' '}
        {wrong > 0 && <span className={styles['trouble']}>{t('wrong', { count: wrong })}</span>}
      </p>
      <ChangeList changes={changes} captionOf={captionOf} />
      {goal === undefined ? (
        <label className={controls['field']}>
          <span className={controls['label']}>{t('name')}</span>
          <input
            type="text"
            dir="auto"
            maxLength={longestTitle}
            className={controls['box']}
            value={typed ?? usual}
            onChange={(event) => setTyped(event.target.value)}
          />
        </label>
      ) : (
        <p>{t.rich('goesInto', { set: () => <bdi className="strong">{goal.title}</bdi> })}</p>
      )}
      <div className={styles['acts']}>
        <button
          ref={focusOn}
          type="submit"
          className={`${controls['button']} ${controls['primary']}`}
          aria-keyshortcuts={ariaKey('table', 'save')}
          disabled={edits.length === 0}
        >
          {t('save', { count: edits.length })} <Key scope="table" act="save" />
        </button>
        <button type="button" className={controls['button']} onClick={leave}>
          {t('leave')} <kbd>Esc</kbd>
        </button>
      </div>
    </form>
  );
}

function focusOn(button: HTMLElement | null): void {
  button?.focus();
}
