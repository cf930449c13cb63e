'use client';

import { failureOf } from '@mithaq/client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { toEach } from '../bulk/each.ts';
import type { Undo } from './inbox-acts.ts';
import type { InboxRow } from './inbox-row.ts';

/** What can be done to the sources that are chosen, as its message is called. */
export type BulkAct = 'aside' | 'back' | 'reject' | 'mine' | 'give' | 'nobody';

/** What is going on with what is chosen. */
export type Doing =
  | { readonly step: 'nothing' }
  | { readonly step: 'asking'; readonly act: BulkAct }
  | { readonly step: 'running'; readonly act: BulkAct; readonly over: number; readonly of: number }
  | {
      readonly step: 'told';
      readonly act: BulkAct;
      readonly isUndone: boolean;
      readonly count: number;
      readonly failed: readonly Failed[];
    };

/** A row to which something could not be done, and why: `undefined` where nobody answered. */
export interface Failed {
  readonly row: InboxRow;
  readonly message: string | undefined;
}

interface Undoing {
  readonly act: BulkAct;
  readonly rows: readonly { readonly row: InboxRow; readonly did: Undo }[];
}

const atOnce = 3;

/** Does something to what is chosen, row by row, tells how far it is and what failed, and takes the last of it back when asked. */
export function useBulk() {
  const router = useRouter();
  const [doing, setDoing] = useState<Doing>({ step: 'nothing' });
  const [last, setLast] = useState<Undoing>();
  const run = async (act: BulkAct, rows: readonly InboxRow[], one: (row: InboxRow) => Promise<Undo>) => {
    const onEach = (over: number) => setDoing({ step: 'running', act, over, of: rows.length });
    onEach(0);
    const { done, failed } = await toEach(rows, one, { atOnce, onEach });
    setLast(done.length === 0 ? undefined : { act, rows: done });
    setDoing({ step: 'told', act, isUndone: false, count: done.length, failed: failed.map(failedOf) });
    router.refresh();
  };
  const undo = async () => {
    if (last === undefined || doing.step === 'running') return;
    const { act, rows } = last;
    setLast(undefined);
    const onEach = (over: number) => setDoing({ step: 'running', act, over, of: rows.length });
    onEach(0);
    const { done, failed } = await toEach(rows, ({ did }) => did(), { atOnce, onEach });
    setDoing({
      step: 'told',
      act,
      isUndone: true,
      count: done.length,
      failed: failed.map(({ row, fault }) => failedOf({ row: row.row, fault })),
    });
    router.refresh();
  };
  return {
    doing,
    mayUndo: last !== undefined,
    ask: (act: BulkAct) => setDoing({ step: 'asking', act }),
    leave: () => setDoing({ step: 'nothing' }),
    run,
    undo,
  };
}

function failedOf({ row, fault }: { readonly row: InboxRow; readonly fault: unknown }): Failed {
  const failure = failureOf(fault);
  if (failure === undefined) throw fault;
  return { row, message: failure.unreachable ? undefined : failure.message };
}
