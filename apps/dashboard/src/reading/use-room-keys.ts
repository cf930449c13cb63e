import type { RefObject } from 'react';
import { useKeys } from '../keys/use-keys.ts';
import { useRouter } from '../navigation/use-navigation.ts';
import { alternativesOf } from './alternatives.tsx';
import { dropByDigit } from './proposal-card.tsx';
import { toolFor } from './tool-for.ts';
import type { Bench, Room } from './use-room.ts';

/** The keys of the room; while words are chosen, or a form is open for them, theirs. */
export function useRoomKeys(room: Room, pane: RefObject<HTMLElement | null>): void {
  const rests = room.choosing.chosen !== undefined || room.bench !== undefined;
  useJudgingKeys(room, room.judges && !rests);
  useTextKeys(room, pane, !rests);
  useWordKeys(room);
}

/** What is done with the suggestion or the proposal that is looked at. */
function useJudgingKeys(room: Room, active: boolean): void {
  const { walk, current, orphans } = room;
  // While proposals are judged no key falls through to a suggestion, not where none waits any more either.
  const isWhole = walk.isActive && !orphans.isActive;
  const isOpen = current?.standing === 'open';
  useKeys(
    'room',
    {
      next: () => room.step(1),
      previous: () => room.step(-1),
      accept: () => (isWhole ? room.acceptWhole() : isOpen && room.judge({ verdict: 'accepted' })),
      reject: () => (isWhole ? room.rejectWhole() : isOpen && room.judge({ verdict: 'rejected' })),
      otherwise: () => isOpen && alternativesOf(current).length > 0 && room.judge({ verdict: 'accepted', otherwise: 0 }),
      change: () => isOpen && room.setBench({ tool: toolFor(current), span: current, suggestion: current }),
      later: () => (isWhole ? room.laterWhole() : room.later()),
      proposals: () => {
        orphans.leave();
        room.turn(walk.next());
      },
    },
    active,
  );
}

/** What is done with the text, and with all that was done. */
function useTextKeys(room: Room, pane: RefObject<HTMLElement | null>, active: boolean): void {
  const { orphans, choosing, proposals } = room;
  const router = useRouter();
  const whole = wholeOf(room);
  useKeys(
    'room',
    {
      undo: room.undo,
      redo: room.redo,
      words: () => choosing.enter(room.lit?.start),
      unfold: () => pane.current && unfoldOrFold(pane.current),
      orphans: () => room.lookAtOrphan(orphans.next()),
      drop: (place) => {
        const candidate = orphans.isActive ? orphans.current?.candidates[place] : undefined;
        if (candidate) room.anchor(candidate);
        else if (whole) dropByDigit(whole, proposals, place + 1);
      },
      handIn: () => {
        const changeSet = room.changeSet();
        if (changeSet !== undefined) router.push(`/review/${changeSet}`);
      },
    },
    active,
  );
}

/** What is done with chosen words. */
function useWordKeys({ choosing, bench, orphans, setBench, anchor }: Room): void {
  const { chosen } = choosing;
  const take = (tool: Bench['tool']) => () => chosen && setBench({ tool, span: chosen });
  useKeys(
    'words',
    {
      ...choosing.acts,
      make: take('make'),
      link: take('link'),
      cite: take('cite'),
      anchor: () => orphans.isActive && chosen && anchor(chosen),
    },
    chosen !== undefined && bench === undefined,
  );
}

/** The proposal that keys act on just now. */
function wholeOf({ walk, orphans, proposals }: Room) {
  return walk.isActive && !orphans.isActive && !proposals.busy ? walk.current : undefined;
}

/** Opens all that is folded; where nothing is, folds it again. */
function unfoldOrFold(pane: HTMLElement): void {
  const folds = [...pane.querySelectorAll<HTMLDetailsElement>('details[data-fold]')];
  const open = folds.some((fold) => !fold.open);
  for (const fold of folds) fold.open = open;
}
