import type { Colleague } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { AskReject } from './ask-reject.tsx';
import { AskWhom } from './ask-whom.tsx';
import { Asked } from './asked.tsx';
import type { InboxActs } from './inbox-acts.ts';
import type { InboxRow } from './inbox-row.ts';
import type { BulkAct, useBulk } from './use-bulk.ts';

interface Parts {
  act: BulkAct;
  rows: readonly InboxRow[];
  /** Whoever is signed in. */
  me: Colleague;
  acts: InboxActs;
  bulk: Pick<ReturnType<typeof useBulk>, 'run' | 'leave'>;
}

/** What an act would do to what is chosen, before it is done. */
export function BulkAsked({ act, rows, me, acts, bulk: { run, leave } }: Parts) {
  const t = useTranslations('inbox.bulk');
  const count = rows.length;
  if (act === 'give')
    return (
      <AskWhom
        count={count}
        me={me.id}
        onLeave={leave}
        onDo={(to) => void run(to === null ? 'nobody' : 'give', rows, (row) => acts.assign(row, to))}
      />
    );
  if (act === 'reject')
    return (
      <AskReject rows={rows} onLeave={leave} onDo={(below, concerned) => void run(act, concerned, (row) => acts.rejectBelow(row, below))} />
    );
  if (act !== 'aside' && act !== 'back') return null;
  return (
    <Asked
      words={t(`asked.${act}`, { count })}
      yes={t(`do.${act}`)}
      onLeave={leave}
      onDo={() => void run(act, rows, (row) => acts.aside(row, act === 'aside'))}
    />
  );
}
