'use client';

import type { ChangeEvent } from 'react';
import styles from './choice-box.module.css';
import { allOrNone, reached, toggled } from './choosing.ts';
import { useChosen } from './choosing-rows.tsx';

interface Parts {
  id: string;
  /** What is heard of it. */
  label: string;
  /** Whether the keyboard stops at it: not where the row's own keys choose it. */
  isStop?: boolean;
}

/** Chooses a row: by itself, or with Shift up to the one chosen last. */
export function ChoiceBox({ id, label, isStop = true }: Parts) {
  const { isChosen, change } = useChosen();
  const onChange = ({ nativeEvent }: ChangeEvent) => {
    const isStretch = nativeEvent instanceof MouseEvent && nativeEvent.shiftKey;
    change((choosing) => (isStretch ? reached(choosing, id) : toggled(choosing, id)));
  };
  return (
    <label className={styles['box']}>
      <input type="checkbox" checked={isChosen(id)} tabIndex={isStop ? undefined : -1} onChange={onChange} />
      <span className="heard">{label}</span>
    </label>
  );
}

/** Chooses all rows of the page, or none. */
export function ChooseAll({ label }: { label: string }) {
  const { rows, chosen, change } = useChosen();
  const isSome = chosen.length > 0 && chosen.length < rows.length;
  return (
    <label className={styles['box']}>
      <input
        type="checkbox"
        ref={(box) => {
          if (box) box.indeterminate = isSome;
        }}
        checked={chosen.length === rows.length}
        onChange={() => change(allOrNone)}
      />
      <span className="heard">{label}</span>
    </label>
  );
}
