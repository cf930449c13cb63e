'use client';

import { type Failure, failureOf } from '@mithaq/client';
import { ChangeSetId } from '@mithaq/domain';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useAccount } from '../keeping/account.tsx';
import { actsHere } from '../live/own-acts.ts';
import { newId } from '../look-up/new-id.ts';
import { useMithaqClient } from '../register/browser-client.ts';
import { heldRow, keptRows } from './kept-rows.ts';
import { type Into, type Saving, sendEdits, takeBack } from './saving.ts';
import { problemsOf } from './table-state.ts';
import type { Table } from './use-table.ts';

/** How far a save is, and what came of the last. */
export type SavingStep =
  | { readonly step: 'nothing' }
  | { readonly step: 'running'; readonly over: number; readonly of: number }
  | { readonly step: 'saved'; readonly saving: Saving; readonly failure?: Failure }
  | { readonly step: 'taken-back'; readonly count: number };

/** The change set that a save goes into: one that is there; else one that is begun with it. */
export type Goal = Pick<Into, 'id' | 'title'> | undefined;

/** Saves what is typed and holds, tells how far that is, and takes it back when asked. */
export function useSaving({ state, standing, tell }: Table) {
  const client = useMithaqClient();
  const router = useRouter();
  const { id: account } = useAccount();
  const [doing, setDoing] = useState<SavingStep>({ step: 'nothing' });
  const [goal, setGoal] = useState<Goal>();
  const edits = standing.filter((one) => state.typed.has(one.row.id) && problemsOf(one).length === 0);
  const save = async (title: string) => {
    const into: Into = goal === undefined ? { id: ChangeSetId.parse(newId('changeset')), title, isNew: true } : { ...goal, isNew: false };
    setDoing({ step: 'running', over: 0, of: edits.length });
    const at = new Date().toISOString();
    await keptRows(account)
      .hold(edits.map(({ row, data }) => heldRow(row, data, { at, isSent: true })))
      .catch(() => undefined);
    const acts = new Map(edits.map(({ row }) => [row.id, { announcedAs: ['draft-saved'], subject: row.id } as const]));
    for (const act of acts.values()) actsHere.expect(act);
    const onEach = (over: number) => setDoing({ step: 'running', over, of: edits.length });
    const saving = await sendEdits(client, { into, edits, onEach });
    for (const [id, act] of acts) if (saving.notSaved.has(id)) actsHere.forget(act);
    if (saving.saved.length > 0) setGoal({ id: into.id, title: saving.saved[0]?.changeSet.title ?? into.title });
    setDoing({ step: 'saved', saving });
    const sent = new Map(edits.map(({ row, data }) => [row.id, data]));
    tell({ on: 'saved', saved: saving.saved, sent, notSaved: saving.notSaved });
  };
  const undo = async () => {
    if (doing.step !== 'saved') return;
    const { saving } = doing;
    try {
      await takeBack(client, saving);
    } catch (fault) {
      const failure = failureOf(fault);
      if (failure === undefined) throw fault;
      setDoing({ ...doing, failure });
      return;
    }
    const done = new Set(saving.saved.map(({ subject }) => subject));
    const back = saving.edits.filter(({ row }) => done.has(row.id));
    if (saving.into.isNew) setGoal(undefined);
    tell({ on: 'took-back', rows: back.map(({ row }) => row), typed: new Map(back.map(({ row, data }) => [row.id, data])) });
    setDoing({ step: 'taken-back', count: back.length });
    router.refresh();
  };
  return { doing, edits, goal, setGoal, save, undo, forget: () => setDoing({ step: 'nothing' }) };
}
