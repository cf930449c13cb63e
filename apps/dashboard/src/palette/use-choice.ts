'use client';

import { useState } from 'react';
import type { OfferGroup } from './offered.ts';

/** Which offer is chosen, and the ways to choose another. */
export interface Choice {
  readonly key: string | undefined;
  /** Whether the reader chose it, not merely that it comes first. */
  readonly moved: boolean;
  readonly choose: (key: string) => void;
  readonly step: (by: 1 | -1) => void;
}

/** The offer that Enter opens: the first of what is offered, until the reader goes to another. What is offered anew begins anew. */
export function useChoice(groups: readonly OfferGroup[], beginsAtFirst: boolean): Choice {
  const [made, setMade] = useState<{ readonly among: readonly OfferGroup[]; readonly key: string }>();
  const keys = groups.flatMap(({ offers }) => offers.map(({ key }) => key));
  const moved = made !== undefined && made.among === groups && keys.includes(made.key);
  const key = moved ? made.key : beginsAtFirst ? keys[0] : undefined;
  const choose = (next: string) => setMade({ among: groups, key: next });
  const step = (by: 1 | -1) => {
    const next = stepped(keys, key, by);
    if (next !== undefined) choose(next);
  };
  return { key, moved, choose, step };
}

/** The key after or before one, and round the end; from none to the first or the last. */
export function stepped(keys: readonly string[], from: string | undefined, by: 1 | -1): string | undefined {
  const at = from === undefined ? -1 : keys.indexOf(from);
  if (at === -1) return by === 1 ? keys[0] : keys.at(-1);
  return keys[(at + by + keys.length) % keys.length];
}
