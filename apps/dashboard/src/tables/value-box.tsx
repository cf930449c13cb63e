'use client';

import controls from '../controls/controls.module.css';
import { FieldOf } from '../edit/field-of.tsx';
import { textIn, typedText } from '../edit/paths.ts';
import { directionOf } from '../i18n/routing.ts';
import type { Json } from '../keeping/draftable.ts';
import type { Column } from './column.ts';
import styles from './tables.module.css';

interface Parts {
  column: Column;
  label: string;
  value: Json | undefined;
  change: (next: Json | undefined) => void;
  /** Before the ids of its boxes. */
  at: string;
}

/** Where a value of a column is typed or chosen: words in a box that grows, everything else as in the form of a record. */
export function ValueBox({ column, label, value, change, at }: Parts) {
  if (column.form !== 'words')
    return <FieldOf shape={column.shape} value={value} change={change} at={[at]} label={label} isNamed isOptional />;
  return (
    <textarea
      aria-label={label}
      lang={column.language}
      dir={column.language ? directionOf(column.language) : 'auto'}
      rows={1}
      className={`${controls['box']} ${styles['words']}`}
      value={textIn(value)}
      onChange={(event) => change(typedText(event.target.value))}
    />
  );
}
