'use client';

import { useTranslations } from 'next-intl';
import { type FocusEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { dateIn } from '../edit/date-typed.ts';
import { focusWithin } from '../edit/focus-within.ts';
import { textIn } from '../edit/paths.ts';
import { isSame, type Json } from '../keeping/draftable.ts';
import { Link } from '../navigation/link.ts';
import type { Column } from './column.ts';
import styles from './tables.module.css';
import { cleanedLines } from './tsv.ts';
import { ValueBox } from './value-box.tsx';

/** Where the keyboard goes once a cell is left. */
export type Onward = 'down' | 'next' | 'previous' | 'stay' | 'nowhere';

interface Parts {
  /** The record of the cell. */
  id: string;
  column: Column;
  label: string;
  value: Json | undefined;
  /** Whether sources give the value that stands there. */
  isCited: boolean;
  commit: (value: Json | undefined, onward: Onward, hadHidden: boolean) => void;
  leave: () => void;
}

/** A cell that is being edited: Enter and Tab take what was typed, Escape leaves it as it was, and going elsewhere takes it, too. */
export function CellEditor({ id, column, label, value: before, isCited, commit, leave }: Parts) {
  const t = useTranslations('tables');
  const box = useRef<HTMLDivElement>(null);
  const [value, setValue] = useState(before);
  const [waits, setWaits] = useState<Onward>();
  const isOver = useRef(false);
  useEffect(() => focusIn(box.current), []);
  const take = (next: Json | undefined, onward: Onward) => {
    if (isOver.current) return;
    isOver.current = true;
    if (column.form !== 'words') return commit(next, onward, false);
    const { text, hadHidden } = cleanedLines(textIn(next));
    commit(text === '' ? undefined : text, onward, hadHidden);
  };
  const change = (next: Json | undefined) => {
    setValue(next);
    if (waits !== undefined && dateIn(next) !== undefined) take(next, waits);
  };
  const end = (onward: Onward) => {
    const isUnread = column.form === 'date' && value !== undefined && dateIn(value) === undefined && !isSame(value, before);
    // Words of a date are being read: they are taken once they are, or when somebody says so again.
    if (isUnread && waits === undefined) setWaits(onward);
    else take(value, onward);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const onward = onwardOf(event, column);
    if (onward === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (onward === 'leave') {
      isOver.current = true;
      leave();
    } else end(onward);
  };
  const onBlur = (event: FocusEvent) => {
    if (event.relatedTarget !== null && event.currentTarget.contains(event.relatedTarget)) return;
    // A window that is left keeps its cell open.
    if (document.hasFocus()) take(value, 'nowhere');
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the box within
    <div ref={box} className={styles['editor']} onKeyDown={onKeyDown} onBlur={onBlur}>
      <ValueBox column={column} label={label} value={value} change={change} at={`cell-${id}-${column.key}`} />
      {isCited && (
        <p className={styles['hintIn']}>
          {t.rich('cited', {
            form: (words) => <Link href={`/edit/${id}#property-${column.property}`}>{words}</Link>,
          })}
        </p>
      )}
    </div>
  );
}

function focusIn(box: HTMLElement | null): void {
  focusWithin(box);
  const active = document.activeElement;
  if (active instanceof HTMLTextAreaElement || active instanceof HTMLInputElement) active.select();
}

function onwardOf(event: KeyboardEvent, { form }: Column): Onward | 'leave' | undefined {
  const { key, shiftKey, nativeEvent, target } = event;
  if (nativeEvent.isComposing) return undefined;
  if (key === 'Escape') return 'leave';
  if (key === 'Enter' && target instanceof HTMLButtonElement) return undefined;
  if (key === 'Enter') return shiftKey && form === 'words' ? undefined : 'down';
  if (key !== 'Tab' || form === 'several') return undefined;
  return shiftKey ? 'previous' : 'next';
}
