'use client';

import styles from '../edit.module.css';
import type { FieldParts } from '../field-parts.ts';
import { fieldsIn, withField } from '../paths.ts';
import { usePartLabel } from '../use-part-label.ts';
import { Wrong } from './box.tsx';
import { DateField } from './date-field.tsx';

/** A stretch between two dates, each as exact as its source. An end that nobody tells stays empty. */
export function IntervalField({ value, change, at, label, isOptional = false }: Omit<FieldParts<'interval'>, 'shape'>) {
  const labelOf = usePartLabel();
  const held = fieldsIn(value);
  const set = (key: string) => (next: Parameters<typeof withField>[2]) => {
    const ends = withField(held, key, next);
    change(isOptional && Object.keys(ends).length === 0 ? undefined : ends);
  };
  return (
    <fieldset aria-label={label} className={styles['interval']}>
      <DateField value={held['from']} change={set('from')} at={[...at, 'from']} label={labelOf('from')} />
      <DateField value={held['to']} change={set('to')} at={[...at, 'to']} label={labelOf('to')} />
      <Wrong at={at} />
    </fieldset>
  );
}
