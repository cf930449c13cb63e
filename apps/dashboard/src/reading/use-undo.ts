'use client';

import { useCallback } from 'react';
import { type Act, forgot, redid, stood, undid } from './acts.ts';
import type { AsideHere } from './use-aside.ts';
import type { JudgingDesk, Sent } from './use-judging.ts';
import type { PastHere } from './use-past.ts';
import type { ProposalDesk } from './use-proposals.ts';
import type { WritingDesk } from './use-writing.ts';

interface Desks {
  readonly desk: Pick<JudgingDesk, 'judge' | 'tell'>;
  readonly proposals: Pick<ProposalDesk, 'undo' | 'redo'>;
  readonly writing: Pick<WritingDesk, 'undo' | 'redo'>;
  readonly putOff: Pick<AsideHere, 'put' | 'takeUp'>;
}

interface Again {
  readonly sent: Sent;
  /** The act as it came out this time. */
  readonly act?: Act | undefined;
}

/**
 * Takes back what was done, the latest first, and does it again: judgements, whole proposals, drafts by hand, what was put off. What somebody else has
 * changed since is refused and forgotten; where no server answers, it stands as it did.
 * @param go where to look after an act
 */
export function useUndo({ now, change }: PastHere, desks: Desks, go: (act: Act) => void) {
  const undo = useCallback(() => {
    const act = now().done.at(-1);
    if (act === undefined) return;
    change(undid);
    go(act);
    void takeBack(act, desks).then((sent) => {
      if (sent !== 'saved') change((past) => (sent === 'unreachable' ? stood(past, act) : forgot(past, act)));
    });
  }, [now, change, go, desks]);

  const redo = useCallback(() => {
    const act = now().undone.at(-1);
    if (act === undefined) return;
    change((past) => redid(past));
    go(act);
    void doAgain(act, desks).then(({ sent, act: as }) => {
      if (sent === 'saved' && as === act) return;
      change((past) => {
        const without = forgot(past, act);
        if (sent === 'unreachable') return { ...without, undone: [...without.undone, act] };
        return as === undefined || sent === 'refused' ? without : { ...without, done: [...without.done, as] };
      });
    });
  }, [now, change, go, desks]);

  return { undo, redo };
}

async function takeBack(act: Act, { desk, proposals, writing, putOff }: Desks): Promise<Sent> {
  switch (act.kind) {
    case 'judged':
      return desk.judge(act.id, act.from);
    case 'aside':
      desk.tell(undefined);
      putOff.takeUp('suggestions', act.id);
      return 'saved';
    case 'asideWhole':
      putOff.takeUp('proposals', act.key);
      return 'saved';
    case 'accepted':
    case 'rejected':
      return proposals.undo(act);
    case 'written':
      return writing.undo(act);
  }
}

async function doAgain(act: Act, { desk, proposals, writing, putOff }: Desks): Promise<Again> {
  switch (act.kind) {
    case 'judged':
      return { sent: await desk.judge(act.id, act.to), act };
    case 'aside':
      putOff.put('suggestions', act.id);
      return { sent: 'saved', act };
    case 'asideWhole':
      putOff.put('proposals', act.key);
      return { sent: 'saved', act };
    case 'accepted':
    case 'rejected':
      return proposals.redo(act);
    case 'written':
      return writing.redo(act);
  }
}
