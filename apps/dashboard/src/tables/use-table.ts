'use client';

import { useEffect, useMemo, useReducer, useRef, useState } from 'react';
import { useAccount } from '../keeping/account.tsx';
import { heldRow, keptRows } from './kept-rows.ts';
import type { TableRow } from './table-row.ts';
import { standingRows, step, type TableEvent, type TableState, tableOf } from './table-state.ts';

/** A table in which records are edited, and what happens to it. */
export interface Table {
  readonly state: TableState;
  readonly standing: ReturnType<typeof standingRows>;
  readonly tell: (event: TableEvent) => void;
  /** Whether the device does not keep what is typed. */
  readonly deviceFailed: boolean;
  /** Into how many records something was typed before the table was opened, and not saved. */
  readonly takenUp: number;
}

/** Keeps what is typed into a table: on the device at once, until the server has it. Stands within `KeepingFor`. */
export function useTable(rows: readonly TableRow[]): Table {
  const [state, tell] = useReducer(step, rows, tableOf);
  const known = useRef(rows);
  useEffect(() => {
    if (known.current === rows) return;
    known.current = rows;
    tell({ on: 'fetched', rows });
  }, [rows]);
  const standing = useMemo(() => standingRows(state), [state]);
  return { state, standing, tell, ...useDevice(state, tell) };
}

function useDevice(state: TableState, tell: Table['tell']): Pick<Table, 'deviceFailed' | 'takenUp'> {
  const { id: account } = useAccount();
  const [deviceFailed, setFailed] = useState(false);
  const [takenUp, setTakenUp] = useState(0);
  const { rows, typed } = state;
  const before = useRef({ rows, typed });
  const ids = rows.map((row) => row.id).join(' ');
  useEffect(() => {
    keptRows(account)
      .of(ids.split(' '))
      .then(
        (held) => {
          const back = held.filter(({ subject }) => !before.current.typed.has(subject));
          if (back.length === 0) return;
          setTakenUp(back.length);
          tell({ on: 'found', held: back });
        },
        () => setFailed(true),
      );
  }, [account, ids, tell]);
  useEffect(() => {
    const last = before.current;
    before.current = { rows, typed };
    if (last.typed === typed) return;
    const device = keptRows(account);
    const at = new Date().toISOString();
    const held = rows.flatMap((row) => {
      const data = typed.get(row.id);
      return data === undefined || last.typed.get(row.id) === data ? [] : [heldRow(row, data, { at, isSent: false })];
    });
    const gone = last.rows.flatMap((row) => {
      const data = last.typed.get(row.id);
      return data === undefined || typed.has(row.id) ? [] : [heldRow(row, data, { at, isSent: false })];
    });
    Promise.all([device.hold(held), device.letGo(gone)]).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  }, [account, rows, typed]);
  return { deviceFailed, takenUp };
}
