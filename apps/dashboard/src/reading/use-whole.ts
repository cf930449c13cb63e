import type { ProposalView } from '@mithaq/client';
import { useEffect, useEffectEvent, useRef } from 'react';
import type { ProposalWalk } from './use-proposal-walk.ts';
import type { ProposalAct, ProposalDesk } from './use-proposals.ts';

type Doing = 'accept' | 'reject' | 'later';

/** What was asked of a proposal while the list was being drawn up anew. */
interface Wanted {
  readonly doing: Doing;
  readonly digest: string;
}

interface Told {
  /** Of what was done. */
  readonly note: (act: ProposalAct | undefined) => void;
  /** Of what is to be put off. */
  readonly putOff: (proposal: ProposalView) => void;
}

/**
 * Acts on the proposal that is open. After each act the proposals are drawn up anew; what is asked for meanwhile is done then, if the very
 * proposal that was seen is still the one that is open: a trained hand does not wait.
 */
export function useWhole(desk: ProposalDesk, walk: ProposalWalk, { note, putOff }: Told): (doing: Doing) => void {
  const wanted = useRef<Wanted>(undefined);
  const open = walk.current;

  const act = ({ doing, digest }: Wanted) => {
    if (open?.digest !== digest) return;
    if (doing === 'later') return open.isRest ? undefined : putOff(open);
    if (doing === 'reject') return void desk.reject(open.key).then(note);
    const { isReady } = (desk.preview(open.key)?.view ?? open).outcome;
    if (isReady) void desk.accept(open.key).then(note);
  };

  const actNow = useEffectEvent(act);
  useEffect(() => {
    if (desk.busy || wanted.current === undefined) return;
    const now = wanted.current;
    wanted.current = undefined;
    actNow(now);
  }, [desk.busy]);

  return (doing) => {
    if (open === undefined) return;
    if (desk.busy) wanted.current = { doing, digest: open.digest };
    else act({ doing, digest: open.digest });
  };
}
