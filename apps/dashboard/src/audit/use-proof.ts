'use client';

import type { AuditReportView } from '@mithaq/client';
import { useEffect, useRef, useState } from 'react';

/** What proving a history has come to. */
export type Proof =
  | { readonly state: 'idle' | 'stopped' | 'failed' }
  | { readonly state: 'going'; readonly entries: number }
  | { readonly state: 'done'; readonly report: Report };

/** What a proof found, of either history. */
export type Report = Pick<AuditReportView, 'entries' | 'head' | 'more'> & {
  readonly problems: readonly { readonly problem: string; readonly position: number; readonly subject: string }[];
};

/** What a proof tells on its way. */
export interface Telling {
  readonly onWalked: (entries: number) => void;
  readonly onDone: (report: Report) => void;
  readonly onFailed: () => void;
}

/** Begins a proof, and answers how to leave it. */
export type Proving = (tell: Telling) => () => void;

/** Proves a history when asked to, one proof at a time; who leaves the page, or stops it, is told nothing more. */
export function useProof(prove: Proving) {
  const [proof, setProof] = useState<Proof>({ state: 'idle' });
  const leave = useRef<(() => void) | undefined>(undefined);
  useEffect(() => () => leave.current?.(), []);
  const begin = () => {
    leave.current?.();
    setProof({ state: 'going', entries: 0 });
    leave.current = prove({
      onWalked: (entries) => setProof({ state: 'going', entries }),
      onDone: (report) => setProof({ state: 'done', report }),
      onFailed: () => setProof({ state: 'failed' }),
    });
  };
  const stop = () => {
    leave.current?.();
    setProof({ state: 'stopped' });
  };
  return { proof, begin, stop };
}
