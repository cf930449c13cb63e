'use client';

import { failureOf, type OpenCounts } from '@mithaq/client';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { useMithaqClient } from '../register/browser-client.ts';
import { Asked } from './asked.tsx';
import type { Doubt } from './inbox-acts.ts';
import type { InboxRow } from './inbox-row.ts';

interface Parts {
  rows: readonly InboxRow[];
  onDo: (below: Doubt, rows: readonly InboxRow[]) => void;
  onLeave: () => void;
}

/** How many suggestions would be rejected, by how sure the reader was of them, counted just now. */
export function AskReject({ rows, onDo, onLeave }: Parts) {
  const t = useTranslations('inbox.bulk');
  const { counts, told } = useOpen(rows);
  const [below, setBelow] = useState<Doubt>('medium');
  if (counts === undefined) return <p role={told ? 'alert' : undefined}>{told ?? t('counting')}</p>;
  const many = { medium: sum(counts, 'medium'), high: sum(counts, 'high') };
  const concerned = rows.filter(({ ref }) => counts.some((one) => one.source === ref.id && doubtful(one, below) > 0));
  return (
    <Asked
      words={t('asked.reject', { count: many[below], sources: concerned.length })}
      yes={t('do.reject', { count: many[below] })}
      isRefused={many[below] === 0}
      onDo={() => onDo(below, concerned)}
      onLeave={onLeave}
    >
      {(['medium', 'high'] as const).map((one) => (
        <label key={one}>
          <input type="radio" name="below" checked={below === one} onChange={() => setBelow(one)} />
          {t(`below.${one}`, { count: many[one] })}
        </label>
      ))}
      <p className="quiet">{t('learns')}</p>
    </Asked>
  );
}

function doubtful({ low, medium }: OpenCounts, below: Doubt): number {
  return below === 'medium' ? low : low + medium;
}

function sum(counts: readonly OpenCounts[], below: Doubt): number {
  return counts.reduce((all, one) => all + doubtful(one, below), 0);
}

function useOpen(rows: readonly InboxRow[]) {
  const t = useTranslations('inbox.bulk');
  const client = useMithaqClient();
  const [answer, setAnswer] = useState<{ readonly counts?: readonly OpenCounts[]; readonly told?: string }>({});
  const key = rows.map(({ ref }) => ref.id).join(' ');
  useEffect(() => {
    let isHere = true;
    client.suggestions.open
      .query({ sources: key.split(' ') })
      .then((counts) => isHere && setAnswer({ counts }))
      .catch((fault: unknown) => {
        const failure = failureOf(fault);
        if (isHere) setAnswer({ told: failure === undefined || failure.unreachable ? t('unreachable') : failure.message });
      });
    return () => {
      isHere = false;
    };
  }, [client, key, t]);
  return answer;
}
