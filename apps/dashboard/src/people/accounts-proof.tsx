'use client';

import { useTranslations } from 'next-intl';
import { ProofView } from '../audit/proof-view.tsx';
import { useMithaqClient } from '../register/browser-client.ts';

/** Proves the history of accounts, which is short enough to be told of in the end. */
export function AccountsProof({ total }: { total: number }) {
  const t = useTranslations('audit.verify');
  const client = useMithaqClient();
  return (
    <ProofView
      lead={t('leadAccounts')}
      total={total}
      prove={({ onDone, onFailed }) => {
        const leaving = new AbortController();
        client.people.verify.query(undefined, { signal: leaving.signal }).then(
          (report) => onDone({ ...report, more: 0 }),
          () => leaving.signal.aborted || onFailed(),
        );
        return () => leaving.abort();
      }}
    />
  );
}
