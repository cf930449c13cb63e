'use client';

import type { RecordKind } from '@mithaq/domain';
import { useRouter } from 'next/navigation';
import { useCallback, useMemo, useState } from 'react';
import { nothingChosen } from '../bulk/choosing.ts';
import { useChosen } from '../bulk/choosing-rows.tsx';
import type { Json } from '../keeping/draftable.ts';
import { type Column, columnsOf } from './column.ts';
import { type Pasted, pastedOnto } from './pasting.ts';
import type { Plan, StandingRow } from './plan.ts';
import { useGrid } from './use-grid.ts';
import { useSaving } from './use-saving.ts';
import type { Table } from './use-table.ts';

/** What is asked above the table; what was pasted by its length, where that is more than fits. */
type Asked = { readonly what: 'many' | 'save' } | { readonly what: 'paste'; readonly pasted: Pasted | number };

export type Editing = ReturnType<typeof useEditing>;

/** What goes on in a table: where the keyboard is, what is asked, what is chosen, how far a save is, and what can be done. */
export function useEditing(kind: RecordKind, table: Table) {
  const { state, standing, tell } = table;
  const columns = useMemo(() => columnsOf(kind), [kind]);
  const router = useRouter();
  const { isChosen, change } = useChosen();
  const saving = useSaving(table);
  const [asked, setAsked] = useState<Asked>();
  const [hadHidden, setHidden] = useState(false);
  const put = useCallback(
    ({ row, data }: StandingRow, column: Column, value: Json | undefined) => {
      setHidden(false);
      tell({ on: 'put', records: [{ id: row.id, data: column.write(data, value) }] });
    },
    [tell],
  );
  const grid = useGrid({
    ...{ standing, columns, into: saving.goal?.id, put },
    hadHidden: () => setHidden(true),
    throwAway: (id) => {
      tell({ on: 'threw-away', ids: [id] });
      router.refresh();
    },
    paste: (text, at) => {
      const pasted = pastedOnto(text, { rows: standing, columns, at });
      setAsked({ what: 'paste', pasted: pasted === 'too-long' ? text.length : pasted });
    },
  });
  const back = () => {
    setAsked(undefined);
    grid.refocus();
  };
  const acts = {
    back,
    many: () => setAsked({ what: 'many' }),
    none: () => change(({ rows }) => nothingChosen(rows)),
    save: () => setAsked({ what: 'save' }),
    undo: state.past.length > 0 ? () => tell({ on: 'undone' }) : undefined,
    throwAway: () => tell({ on: 'threw-away', ids: [...state.typed.keys()] }),
    putPlan: ({ changes }: Plan) => {
      tell({ on: 'put', records: changes });
      back();
    },
    send: (title: string) => {
      back();
      void saving.save(title);
    },
  };
  return { columns, grid, saving, asked, hadHidden, acts, chosen: standing.filter(({ row }) => isChosen(row.id)) };
}
