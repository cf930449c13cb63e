'use client';

import { createMithaqClient, type Failure } from '@mithaq/client';
import { AnyRecord, findProblems, type Problem, Statement } from '@mithaq/domain';
import { useTranslations } from 'next-intl';
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { useLocale } from '../i18n/use-locale.ts';
import { type Account, useAccount } from './account.tsx';
import { deviceOf } from './device.ts';
import { type Draftable, differingFields, isSame } from './draftable.ts';
import { type Keeper, keeperOf } from './keeper.ts';
import type { ChangeSetNamed, Check, Choice, Conflict, Keeping, Opening, Way } from './keeping.ts';
import { serverOf } from './server.ts';
import { failureIn, problemsIn, type Standing, standingOf } from './standing.ts';
import { tabs, takeTurn } from './tabs.ts';
import type { World } from './world.ts';

/** What a form shows and does: what is typed into it is on the device at once, and on the server as soon as that takes it. */
export interface Kept {
  readonly subject: string;
  readonly kind: Opening['kind'];
  /** What the fields show. */
  readonly data: Draftable;
  readonly standing: Standing;
  /** Why it is not on the server. */
  readonly failure?: Failure;
  /** What its schema refuses. */
  readonly problems: readonly Problem[];
  /** Where it is drafted. */
  readonly changeSet?: ChangeSetNamed;
  /** The revision that the fields started from; absent while nothing of it is on the server. */
  readonly revision?: number;
  change(next: Draftable): void;
  undo(): void;
  redo(): void;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Gives up what was typed, and the draft where there is one. Done once the server has answered; what it refused is told by `failure`. */
  giveUp(): Promise<void>;
  /** When what the device held was typed (ISO 8601), where it was taken up when this was opened. */
  readonly takenUp?: string;
  takeKept(): void;
  /** What going on after a refusal would mean; absent where nothing was refused. */
  readonly way?: Way;
  /** Tries again now, or goes on after a refusal. */
  goOn(): void;
  readonly conflict?: Conflict;
  choose(property: string, choice: Choice): void;
  /** Sends what was chosen, once every field is. */
  resolve(): void;
  /** Whether the device does not take it: what the server lacks is nowhere but on this page. */
  readonly deviceFailed: boolean;
  readonly account: Account;
}

/** Keeps what is typed into a form. Stands within `KeepingFor`. */
export function useKept(opening: Opening): Kept {
  const account = useAccount();
  const world = useWorld(account);
  const [keeper] = useState(() => keeperOf(opening, world));
  const state = useSyncExternalStore(keeper.subscribe, keeper.state, keeper.state);
  useEffect(() => {
    keeper.start();
    return () => keeper.stop();
  }, [keeper]);
  const known = useRef(opening);
  useEffect(() => {
    if (isSame(known.current, opening)) return;
    known.current = opening;
    keeper.send({ on: 'reopened', opening });
  }, [keeper, opening]);
  const acts = useMemo(() => actsOn(keeper), [keeper]);
  const toldNow = useMemo(() => told(state), [state]);
  return { ...toldNow, ...acts, account };
}

const check: Check = (data, kind) => findProblems(kind === 'statement' ? Statement : AnyRecord, data);

function useWorld(account: Account): World {
  const locale = useLocale();
  const t = useTranslations('keeping');
  const message = t('notTheirs', { name: account.name });
  return useMemo(() => {
    const notTheirs: Failure = { unreachable: false, category: 'unauthenticated', code: 'not-signed-in', path: [], message };
    // Asked once: somebody who is offline is told so at once, and keeping has waits of its own.
    const client = createMithaqClient({ url: '', locale, tries: 1 });
    return { account: account.id, check, server: serverOf(client), device: deviceOf(account.id), tabs, takeTurn, notTheirs };
  }, [account.id, locale, message]);
}

/** What a form is told of the machine. */
function told(state: Keeping) {
  const { opening, data, phase, changeSet, base, past, future, takenUp, deviceFailed } = state;
  const failure = failureIn(state);
  return {
    ...{ subject: opening.subject, kind: opening.kind, data, deviceFailed },
    standing: standingOf(state),
    problems: problemsIn(state),
    ...(failure === undefined ? {} : { failure }),
    ...(changeSet === undefined ? {} : { changeSet }),
    ...(base.revision === undefined ? {} : { revision: base.revision }),
    ...(takenUp === undefined ? {} : { takenUp: takenUp.typedAt }),
    ...(phase.is === 'refused' ? { way: phase.way } : {}),
    ...(phase.is === 'conflict' ? { conflict: phase.conflict } : {}),
    canUndo: past.length > 0,
    canRedo: future.length > 0,
  };
}

/** Typing in the same field within so many milliseconds is undone in one step. */
const oneGo = 1_000;

function actsOn(keeper: Keeper) {
  let last = { at: 0, fields: '' };
  const now = () => new Date().toISOString();
  return {
    change(next: Draftable) {
      const { data } = keeper.state();
      const fields = differingFields(data, next).join();
      if (fields === '') return;
      const at = Date.now();
      const joinsLast = fields === last.fields && at - last.at < oneGo;
      last = { at, fields };
      keeper.send({ on: 'typed', data: next, at: new Date(at).toISOString(), joinsLast });
    },
    undo() {
      last = { at: 0, fields: '' };
      keeper.send({ on: 'undone', at: now() });
    },
    redo() {
      last = { at: 0, fields: '' };
      keeper.send({ on: 'redone', at: now() });
    },
    takeKept: () => keeper.send({ on: 'took-kept', at: now() }),
    goOn: () => keeper.send({ on: 'went-on' }),
    choose: (property: string, choice: Choice) => keeper.send({ on: 'chose', property, choice }),
    resolve: () => keeper.send({ on: 'resolved', at: now() }),
    giveUp: () => givenUp(keeper),
  };
}

/** Resolves once nothing of it is on its way any more. */
function givenUp(keeper: Keeper): Promise<void> {
  return new Promise((done) => {
    const isOver = () => {
      const { leaves, phase } = keeper.state();
      return !leaves && phase.is !== 'giving-up' && phase.is !== 'looking';
    };
    const stop = keeper.subscribe(() => {
      if (!isOver()) return;
      stop();
      done();
    });
    keeper.send({ on: 'gave-up' });
  });
}
