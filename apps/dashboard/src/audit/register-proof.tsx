'use client';

import { useTranslations } from 'next-intl';
import { useMithaqClient } from '../register/browser-client.ts';
import { ProofView } from './proof-view.tsx';

/** Proves the history of the register, which is told of while it is walked through. */
export function RegisterProof({ total }: { total: number }) {
  const t = useTranslations('audit.verify');
  const client = useMithaqClient();
  return (
    <ProofView
      lead={t('lead')}
      total={total}
      entriesOf={(subject) => `/audit?${new URLSearchParams({ subject })}`}
      prove={({ onWalked, onDone, onFailed }) => {
        const walk = client.audit.verify.subscribe(undefined, {
          onData: ({ entries, report }) => {
            if (report === undefined) return onWalked(entries);
            onDone(report);
            // It is told once: an event source would ask for it again.
            walk.unsubscribe();
          },
          onError: onFailed,
        });
        return () => walk.unsubscribe();
      }}
    />
  );
}
