'use client';

import { allOrNone, toggled } from '../bulk/choosing.ts';
import { useChosen } from '../bulk/choosing-rows.tsx';
import { useKeys } from '../keys/use-keys.ts';
import type { Editing } from './use-editing.ts';
import type { Table } from './use-table.ts';

/** The keys that hold wherever on the page somebody is; those of the cells are the grid's. */
export function useTableKeys(
  { acts: { many, none, save, undo, back }, saving, asked, chosen, grid }: Editing,
  { state, tell }: Table,
): void {
  const { change } = useChosen();
  const { id } = grid;
  const submit = () => document.querySelector<HTMLFormElement>('form[data-panel="save"]')?.requestSubmit();
  const isFree = saving.doing.step !== 'running' && grid.editing === undefined;
  const isOpen = isFree && asked === undefined;
  useKeys('table', {
    choose: isFree && id !== undefined ? () => change((now) => toggled(now, id)) : undefined,
    chooseAll: isFree ? () => change(allOrNone) : undefined,
    many: isOpen && chosen.length > 0 ? many : undefined,
    form: isOpen ? () => document.querySelector<HTMLElement>(`[data-row="${id}"] th a`)?.click() : undefined,
    undo: isOpen ? undo : undefined,
    redo: isOpen && state.future.length > 0 ? () => tell({ on: 'redone' }) : undefined,
    save: isFree && state.typed.size > 0 ? (asked ? submit : save) : undefined,
    leave: asked ? back : isFree && chosen.length > 0 ? none : undefined,
  });
}
