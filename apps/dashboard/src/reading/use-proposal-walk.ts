'use client';

import type { ProposalView } from '@mithaq/client';
import { useState } from 'react';
import type { Span } from './spans.ts';
import type { ProposalDesk } from './use-proposals.ts';

/** Where an editor is among the proposals. */
export interface ProposalWalk {
  /** The one that is open: the first that waits, until another is chosen. What was left out is open only where somebody chose it. */
  readonly current: ProposalView | undefined;
  /** Whether proposals are judged just now, and no suggestions. */
  readonly isActive: boolean;
  /** What of the text it speaks of: the part that was pointed at, else its main part. */
  readonly told: Span | undefined;
  /** Opens one, and gives the place to go to in the text. */
  choose(key: string | undefined): Span | undefined;
  /** Turns to the proposals, or goes on to the next one. */
  next(): Span | undefined;
  /** Goes on to the one after the one that is open, which is put off. */
  goOn(): Span | undefined;
  /** The proposals that wait, in the order in which they are walked through. */
  readonly rows: readonly ProposalView[];
  /** What was left out of proposals that were accepted: nothing leads there by itself. */
  readonly rests: readonly ProposalView[];
  isAside(key: string): boolean;
  point(span: Span): void;
  /** Turns to the suggestions. */
  leave(): void;
}

/** Which one is open. What is left of one that was accepted has its key, and is not what was open before. */
type At = Pick<ProposalView, 'key' | 'isRest'>;

/** Walks through the proposals of a source, one of which is open. @param aside the keys of those that were put off, in their order */
export function useProposalWalk({ list }: Pick<ProposalDesk, 'list'>, aside: readonly string[]): ProposalWalk {
  const [at, setAt] = useState<At>();
  const [isActive, setIsActive] = useState(false);
  const [pointed, setPointed] = useState<Span & { readonly of: string | undefined }>();
  const all = list?.rows ?? [];
  const rests = all.filter(({ isRest }) => isRest);
  const lateness = ({ key }: ProposalView) => aside.indexOf(key);
  const rows = all.filter(({ isRest }) => !isRest).toSorted((one, other) => lateness(one) - lateness(other));
  const current = all.find(({ key, isRest }) => key === at?.key && isRest === at.isRest) ?? rows[0];
  const place = rows.findIndex(({ key }) => key === current?.key);

  const open = (proposal: ProposalView | undefined) => {
    setAt(proposal);
    setPointed(undefined);
    setIsActive(true);
    return mainPassage(proposal);
  };
  return {
    current,
    isActive,
    told: pointed !== undefined && pointed.of === current?.key ? pointed : mainPassage(current),
    choose: (key) => open(all.find((one) => one.key === key)),
    next: () => (rows.length === 0 ? undefined : open(rows[isActive ? (place + 1) % rows.length : Math.max(place, 0)])),
    goOn: () => open(rows[(place + 1) % rows.length]),
    rows,
    rests,
    isAside: (key) => aside.includes(key),
    point: (span) => {
      setPointed({ ...span, of: current?.key });
      setIsActive(true);
    },
    leave: () => setIsActive(false),
  };
}

function mainPassage(proposal: ProposalView | undefined): Span | undefined {
  return proposal?.parts[0]?.passages[0];
}
