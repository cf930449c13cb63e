'use client';

import { type ClipboardEvent, type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { extended, toggled } from '../bulk/choosing.ts';
import { useChosen } from '../bulk/choosing-rows.tsx';
import { directionOf } from '../i18n/routing.ts';
import { useLocale } from '../i18n/use-locale.ts';
import type { Json } from '../keeping/draftable.ts';
import { type ActOf, rowsOf } from '../keys/key-table.ts';
import { isPress } from '../keys/press.ts';
import type { Onward } from './cell-editor.tsx';
import { cellText } from './cell-text.ts';
import { type Column, hasPlaceFor } from './column.ts';
import { type At, type Move, movedTo } from './grid-moves.ts';
import { type StandingRow, shutFor } from './plan.ts';
import { writeTsv } from './tsv.ts';

interface Parts {
  readonly standing: readonly StandingRow[];
  readonly columns: readonly Column[];
  /** The change set that edits go into. */
  readonly into: string | undefined;
  readonly put: (standing: StandingRow, column: Column, value: Json | undefined) => void;
  readonly paste: (text: string, at: At) => void;
  readonly hadHidden: () => void;
  readonly throwAway: (id: string) => void;
}

const moves: readonly Move[] = ['up', 'down', 'left', 'right', 'rowStart', 'rowEnd', 'first', 'last', 'pageUp', 'pageDown'];

/** Where in a table the keyboard is, which of its cells is edited, and what its keys do (APG, the grid pattern). Column 0 is the record itself. */
export function useGrid({ paste, ...parts }: Parts) {
  const { standing, columns, into, put } = parts;
  const grid = useRef<HTMLTableElement>(null);
  const isRtl = directionOf(useLocale()) === 'rtl';
  const { change } = useChosen();
  const [wanted, setAt] = useState<At>({ row: 0, column: 1 });
  const [editing, setEditing] = useState<At>();
  const takesFocus = useRef(false);
  const size = { rows: standing.length, columns: columns.length + 1, isRtl };
  const at: At = { row: Math.min(wanted.row, standing.length - 1), column: wanted.column };
  useEffect(() => {
    if (!takesFocus.current || editing !== undefined) return;
    takesFocus.current = false;
    cellAt(grid.current, at)?.focus();
  });
  const go = useCallback((next: At) => {
    takesFocus.current = true;
    setEditing(undefined);
    setAt(next);
  }, []);
  const latest = useRef({ ...parts, editing, size });
  useEffect(() => {
    latest.current = { ...parts, editing, size };
  });
  const acts = useMemo(() => cellActs({ latest, go, setAt, setEditing }), [go]);
  const choose = (by: 'toggle' | 1 | -1) => {
    const id = standing[at.row]?.row.id;
    if (id === undefined) return;
    if (by === 'toggle') change((now) => toggled(now, id));
    else change((now) => extended({ ...now, at: id }, by));
  };
  const keyed = (act: ActOf<'table'>, cell: HTMLElement): boolean => {
    const [one, column] = [standing[at.row], columns[at.column - 1]];
    const move = moves.find((name) => name === act);
    if (move !== undefined) go(movedTo(at, move, size));
    else if (act === 'choose') choose('toggle');
    else if (act === 'more' || act === 'fewer') {
      choose(act === 'more' ? 1 : -1);
      go(movedTo(at, act === 'more' ? 'down' : 'up', size));
    } else if (act === 'edit' && column === undefined) cell.querySelector('a')?.click();
    else if (act === 'edit') acts.edit(at.row, at.column);
    else if (act === 'empty' && one && column && isOpen(one, column, into)) put(one, column, undefined);
    else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLElement) || event.target.dataset['cell'] === undefined) return;
    const act = actOf(event.nativeEvent);
    // A letter that chooses can be turned off, and is the page's.
    if (act === undefined || (act === 'choose' && event.code !== 'Space')) return;
    if (keyed(act, event.target)) event.preventDefault();
  };
  const clipboard = useClipboard({ standing, columns, paste, at, isEditing: editing !== undefined });
  return { grid, at, editing, acts, onKeyDown, ...clipboard, refocus: () => go(at), id: standing[at.row]?.row.id };
}

interface Clip extends Pick<Parts, 'standing' | 'columns' | 'paste'> {
  readonly at: At;
  readonly isEditing: boolean;
}

/** What is pasted goes to the table from the cell on that the keyboard is on, unless it goes to a box. */
function useClipboard({ standing, columns, paste, at, isEditing }: Clip) {
  const copied = useCopied({ standing, columns, at });
  return {
    onPaste: (event: ClipboardEvent) => {
      if (isEditing || isField(event.target)) return;
      event.preventDefault();
      paste(event.clipboardData.getData('text/plain'), { row: at.row, column: Math.max(0, at.column - 1) });
    },
    onCopy: (event: ClipboardEvent) => {
      if (isEditing || isField(event.target) || !(getSelection()?.isCollapsed ?? true)) return;
      event.preventDefault();
      event.clipboardData.setData('text/plain', copied());
    },
  };
}

/** What is copied: the rows that are chosen, whole; where none is, the cell that the keyboard is on. */
function useCopied({ standing, columns, at }: Pick<Parts, 'standing' | 'columns'> & { at: At }): () => string {
  const locale = useLocale();
  const { isChosen } = useChosen();
  const text = (column: Column, { data }: StandingRow) => cellText(column, column.read(data), locale);
  return () => {
    const chosen = standing.filter(({ row }) => isChosen(row.id));
    if (chosen.length > 0) return writeTsv(chosen.map((one) => columns.map((column) => text(column, one))));
    const [one, column] = [standing[at.row], columns[at.column - 1]];
    return one && column ? writeTsv([[text(column, one)]]) : '';
  };
}

interface Within {
  readonly latest: {
    readonly current: Omit<Parts, 'paste'> & { readonly editing: At | undefined; readonly size: Parameters<typeof movedTo>[2] };
  };
  readonly go: (at: At) => void;
  readonly setAt: (at: At) => void;
  readonly setEditing: (at: At | undefined) => void;
}

/** What cells tell their table; the same as long as it stands, so that a row is drawn anew only where it changes. */
function cellActs({ latest, go, setAt, setEditing }: Within) {
  return {
    focus: (row: number, column: number) => setAt({ row, column }),
    edit: (row: number, column: number) => {
      const { standing, columns, into } = latest.current;
      const [one, of] = [standing[row], columns[column - 1]];
      if (one === undefined || of === undefined || !isOpen(one, of, into)) return;
      setAt({ row, column });
      setEditing({ row, column });
    },
    commit: (value: Json | undefined, onward: Onward, isHidden: boolean) => {
      const { standing, columns, put, hadHidden, editing, size } = latest.current;
      if (editing === undefined) return;
      const [one, of] = [standing[editing.row], columns[editing.column - 1]];
      if (one && of) put(one, of, value);
      if (isHidden) hadHidden();
      if (onward === 'nowhere') setEditing(undefined);
      else go(afterCell(editing, onward, size));
    },
    leave: () => {
      const { editing } = latest.current;
      if (editing) go(editing);
    },
    throwAway: (id: string) => latest.current.throwAway(id),
  };
}

function afterCell(at: At, onward: Exclude<Onward, 'nowhere'>, size: Parameters<typeof movedTo>[2]): At {
  if (onward === 'stay') return at;
  if (onward === 'down') return movedTo(at, 'down', size);
  const isForward = onward === 'next';
  return movedTo(at, isForward === size.isRtl ? 'left' : 'right', size);
}

function isOpen({ row, data }: StandingRow, column: Column, into: string | undefined): boolean {
  return shutFor(row, into) === undefined && hasPlaceFor(row.kind, data, column);
}

function actOf(event: globalThis.KeyboardEvent): ActOf<'table'> | undefined {
  const found = rowsOf('table').find(([, { press }]) => press.some((one) => isPress(event, one)))?.[0];
  return gridActs.find((act) => act === found);
}

const gridActs: readonly ActOf<'table'>[] = [...moves, 'edit', 'empty', 'choose', 'more', 'fewer'];

function cellAt(grid: HTMLElement | null, { row, column }: At): HTMLElement | null {
  return grid?.querySelector<HTMLElement>(`[data-cell="${row}.${column}"]`) ?? null;
}

function isField(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.matches('input:not([type="checkbox"]), textarea, select');
}
