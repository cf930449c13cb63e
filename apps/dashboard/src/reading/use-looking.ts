'use client';

import type { PassageView, SourcePage } from '@mithaq/client';
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { inWalkingOrder, nextOpen } from './judging.ts';
import type { Span } from './spans.ts';
import { bringCardIntoView, bringIntoView, bringProposalIntoView, bringWordsIntoView } from './use-addressed-passage.ts';
import type { AsideHere } from './use-aside.ts';
import type { JudgingDesk } from './use-judging.ts';
import type { ProposalWalk } from './use-proposal-walk.ts';
import type { Room } from './use-room.ts';

export interface Looking
  extends Pick<Room, 'current' | 'passage' | 'choose' | 'step' | 'look' | 'turn' | 'hover' | 'open' | 'stretch' | 'showStretch'> {
  /** Goes to one that somebody is led to, and did not choose. */
  lead(id: string | undefined): void;
  /** The next one to judge after a suggestion: itself, where no other waits. */
  after(id: string | undefined, by?: 1 | -1): string | undefined;
}

interface Around {
  readonly desk: JudgingDesk;
  readonly putOff: AsideHere;
  readonly leftOut: ReadonlySet<string>;
  readonly walk: ProposalWalk;
  readonly room: RefObject<HTMLElement | null>;
  readonly text: RefObject<HTMLElement | null>;
}

/** Where the editor is: at which suggestion, at which passage. */
export function useLooking(source: SourcePage, { desk, putOff, leftOut, walk, room, text }: Around): Looking {
  const [hovered, setHovered] = useState<PassageView>();
  const [held, setHeld] = useState<PassageView>();
  const [stretch, setStretch] = useState<Span>();
  const [picked, setPicked] = useState<Picked>(() => ({ id: nextOpen(source.suggestions, undefined, 1), byHand: false }));
  const after = (id: string | undefined, by: 1 | -1 = 1) => {
    const walked = desk.suggestions.filter((one) => one.id === id || !leftOut.has(one.id));
    return nextOpen(inWalkingOrder(walked, putOff.now().suggestions), id, by);
  };
  const chosen = placeFor(picked, { leftOut, after });
  const current = desk.suggestions.find(({ id }) => id === chosen);
  const look = (at?: Span) => {
    setHovered(undefined);
    setHeld(undefined);
    setStretch(undefined);
    bringWordsIntoView({ at, room: room.current, text: text.current });
  };
  const turn = (at: Span | undefined) => {
    look();
    bringProposalIntoView({ at, room: room.current, text: text.current });
  };
  useNextInSight(walk, room);
  const go = (id: string | undefined, byHand: boolean) => {
    look();
    walk.leave();
    setPicked({ id, byHand });
    if (id === undefined) return;
    bringIntoView(`[data-mention="${id}"]`, text.current);
    bringCardIntoView('#suggestion', room.current);
  };
  const open = useCallback(
    (target: PassageView) => {
      setHeld(target);
      setStretch(undefined);
      history.replaceState(null, '', `#p-${target.start}`);
      bringIntoView(`#p-${target.start}`, room.current);
    },
    [room],
  );
  const showStretch = useCallback(
    (target: Span) => {
      setStretch(target);
      // No element has this name: the window is where it was on the page before.
      scrollTo({ top: 0, behavior: 'instant' });
      bringIntoView('[data-lit]', text.current);
    },
    [text],
  );
  const hover = useCallback((target: PassageView | undefined) => setHovered(target), []);
  const step = (by: 1 | -1) => {
    const next = after(chosen, by) ?? chosen;
    go(next, picked.byHand && next === chosen);
  };
  const lead = (id: string | undefined) => go(id, false);
  return {
    current,
    passage: hovered ?? held,
    stretch,
    showStretch,
    choose: (id) => go(id, true),
    lead,
    step,
    after,
    look,
    turn,
    hover,
    open,
  };
}

/** The suggestion that an editor is at, and whether they went there themselves. */
interface Picked {
  readonly id: string | undefined;
  readonly byHand: boolean;
}

/** Nobody is led to what was left out: whoever stood there without having gone there stands at the next one. */
function placeFor(
  { id, byHand }: Picked,
  { leftOut, after }: { readonly leftOut: ReadonlySet<string>; readonly after: Looking['after'] },
): string | undefined {
  if (byHand || id === undefined || !leftOut.has(id)) return id;
  const next = after(id);
  return next === id ? undefined : next;
}

/** Whoever judges proposals sees the next one from its title on, as soon as it is open. */
function useNextInSight({ isActive, current }: ProposalWalk, room: RefObject<HTMLElement | null>): void {
  const isHere = useRef(isActive);
  useEffect(() => {
    isHere.current = isActive;
  }, [isActive]);
  const key = current?.key;
  useEffect(() => {
    if (key !== undefined && isHere.current) bringProposalIntoView({ at: undefined, room: room.current, text: null });
  }, [key, room]);
}
