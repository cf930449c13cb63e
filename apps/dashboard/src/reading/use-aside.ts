'use client';

import type { ProposalList, SuggestionView } from '@mithaq/client';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useAccount } from '../keeping/account.tsx';
import { type Aside, keepAside, keptAside, nothingAside, putOff, stillOpen, takenUp } from './kept-aside.ts';

export interface AsideHere {
  readonly aside: Aside;
  /** As it is this moment, for what happens between two drawings. */
  now(): Aside;
  put(kind: keyof Aside, key: string): void;
  takeUp(kind: keyof Aside, key: string): void;
}

/** What is put off till later of a source, remembered on this device for whoever is signed in. */
export function useAside(source: string): AsideHere {
  const { id: account } = useAccount();
  const of = useMemo(() => ({ source, account }), [source, account]);
  const [aside, setAside] = useState(nothingAside);
  const latest = useRef(aside);
  useEffect(() => {
    latest.current = keptAside(of) ?? nothingAside;
    setAside(latest.current);
  }, [of]);
  const change = useCallback(
    (next: (before: Aside) => Aside) => {
      // Another tab may have put something off since.
      const before = keptAside(of) ?? latest.current;
      latest.current = next(before);
      if (latest.current !== before) keepAside(of, latest.current);
      setAside(latest.current);
    },
    [of],
  );
  return useMemo(
    () => ({
      aside,
      now: () => latest.current,
      put: (kind, key) => change((before) => putOff(before, kind, key)),
      takeUp: (kind, key) => change((before) => takenUp(before, kind, key)),
    }),
    [aside, change],
  );
}

interface Open {
  readonly suggestions: readonly SuggestionView[];
  readonly list: ProposalList | undefined;
}

/** Forgets what was judged since, here or by somebody else. */
export function useForgottenWhenJudged({ aside, takeUp }: AsideHere, { suggestions, list }: Open): void {
  useEffect(() => {
    const open = {
      suggestions: new Set(suggestions.flatMap(({ id, standing }) => (standing === 'open' ? [id] : []))),
      proposals: list?.more === 0 ? new Set(list.rows.map(({ key }) => key)) : undefined,
    };
    const left = stillOpen(aside, open);
    if (left === aside) return;
    for (const kind of ['suggestions', 'proposals'] as const)
      for (const key of aside[kind]) if (!left[kind].includes(key)) takeUp(kind, key);
  }, [aside, takeUp, suggestions, list]);
}
