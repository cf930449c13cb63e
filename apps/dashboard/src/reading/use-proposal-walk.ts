'use client';

import type { ProposalView } from '@mithaq/client';
import { useState } from 'react';
import type { Span } from './spans.ts';
import type { ProposalDesk } from './use-proposals.ts';

/** Where an editor is among the proposals. */
export interface ProposalWalk {
  /** The one that is open: the first, until another is chosen. */
  readonly current: ProposalView | undefined;
  /** Whether it is judged just now, and not a suggestion. */
  readonly isActive: boolean;
  /** What of the text it speaks of: the part that was pointed at, else its main part. */
  readonly told: Span | undefined;
  /** Opens one, and gives the place to go to in the text. */
  choose(key: string | undefined): Span | undefined;
  /** Turns to the proposals, or goes on to the next one. */
  next(): Span | undefined;
  point(span: Span): void;
  /** Turns to the suggestions. */
  leave(): void;
}

/** Walks through the proposals of a source, one of which is open. */
export function useProposalWalk({ list }: Pick<ProposalDesk, 'list'>): ProposalWalk {
  const [at, setAt] = useState<string>();
  const [isActive, setIsActive] = useState(false);
  const [pointed, setPointed] = useState<Span & { readonly of: string | undefined }>();
  const rows = list?.rows ?? [];
  const current = rows.find(({ key }) => key === at) ?? rows[0];

  const choose = (key: string | undefined) => {
    setAt(key);
    setPointed(undefined);
    setIsActive(true);
    return mainPassage(rows.find((one) => one.key === key));
  };
  return {
    current,
    isActive,
    told: pointed !== undefined && pointed.of === current?.key ? pointed : mainPassage(current),
    choose,
    next: () => {
      const place = rows.findIndex(({ key }) => key === current?.key);
      return rows.length === 0 ? undefined : choose(rows[isActive ? (place + 1) % rows.length : place]?.key);
    },
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
