'use client';

import type { Colleague } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { Button } from 'react-aria-components';
import { nothingChosen } from '../bulk/choosing.ts';
import { useChosen } from '../bulk/choosing-rows.tsx';
import controls from '../controls/controls.module.css';
import { ariaKey, Key } from '../keys/key.tsx';
import { useKeys } from '../keys/use-keys.ts';
import { actsHere } from '../live/own-acts.ts';
import { useMithaqClient } from '../register/browser-client.ts';
import { BulkAsked } from './bulk-asked.tsx';
import { BulkTold } from './bulk-told.tsx';
import styles from './choosing.module.css';
import { inboxActs } from './inbox-acts.ts';
import type { InboxRow } from './inbox-row.ts';
import { type BulkAct, useBulk } from './use-bulk.ts';
import { useWalk } from './use-walk.ts';

interface Parts {
  rows: readonly InboxRow[];
  /** Whether the list is of what was put aside. */
  aside: boolean;
  /** Whoever is signed in. */
  me: Colleague;
}

/** What can be done to what is chosen, and what came of it. */
export function BulkBar({ rows, aside, me }: Parts) {
  const t = useTranslations('inbox.bulk');
  const { isChosen, at, change } = useChosen();
  const chosen = rows.filter(({ ref }) => isChosen(ref.id));
  const client = useMithaqClient();
  const acts = useMemo(() => inboxActs(client, actsHere), [client]);
  const bulk = useBulk();
  const { doing } = bulk;
  const isFree = doing.step !== 'running';
  const isSome = chosen.length > 0 && isFree;
  const here = rows.filter(({ ref }) => ref.id === at);
  const concerned = chosen.length > 0 ? chosen : here;
  const move = aside ? 'back' : 'aside';
  const ask = (act: BulkAct) => (isSome ? () => bulk.ask(act) : undefined);
  const none = () => change(({ rows: all }) => nothingChosen(all));
  const mine = () => void bulk.run('mine', concerned, (row) => acts.assign(row, me));
  // What writes tables is fetched when one is wanted.
  const save = () => void import('./save-rows.ts').then(({ saveRows }) => saveRows(chosen, t));
  useWalk();
  useKeys('list', {
    mine: isFree && concerned.length > 0 ? mine : undefined,
    give: ask('give'),
    aside: ask(move),
    reject: ask('reject'),
    save: isSome ? save : undefined,
    undo: bulk.mayUndo && isFree ? () => void bulk.undo() : undefined,
    leave: doing.step === 'asking' || (doing.step === 'told' && chosen.length === 0) ? bulk.leave : isSome ? none : undefined,
  });
  return (
    <div className={styles['bar']} hidden={chosen.length === 0 && doing.step === 'nothing'}>
      <p role="status" className="num">
        {doing.step === 'running'
          ? t('running', { over: doing.over, of: doing.of })
          : chosen.length > 0 && t('chosen', { count: chosen.length })}
      </p>
      {isSome && doing.step !== 'asking' && (
        <div className={styles['acts']}>
          <Act of="mine" onPress={mine} />
          <Act of="give" onPress={() => bulk.ask('give')} />
          <Act of={move} onPress={() => bulk.ask(move)} />
          <Act of="reject" onPress={() => bulk.ask('reject')} />
          <Act of="save" onPress={save} />
          <Act of="leave" onPress={none} />
        </div>
      )}
      {isSome && doing.step === 'asking' && <BulkAsked act={doing.act} rows={chosen} me={me} acts={acts} bulk={bulk} />}
      {doing.step === 'told' && <BulkTold of={doing} onUndo={bulk.mayUndo ? () => void bulk.undo() : undefined} />}
    </div>
  );
}

function Act({ of, onPress }: { of: 'mine' | 'give' | 'aside' | 'back' | 'reject' | 'save' | 'leave'; onPress: () => void }) {
  const t = useTranslations('inbox.bulk.act');
  const act = of === 'back' ? 'aside' : of;
  return (
    <Button className={controls['button'] ?? ''} onPress={onPress} aria-keyshortcuts={ariaKey('list', act)}>
      {t(of)} <Key scope="list" act={act} />
    </Button>
  );
}
