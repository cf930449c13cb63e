'use client';

import type { CheckReport } from '@mithaq/client';
import { ChangeSetId } from '@mithaq/domain';
import { useEffect, useState } from 'react';
import { useMithaqClient } from '../register/browser-client.ts';

interface Asked {
  /** The record of the form: what else its change set lacks is told on the page of that. */
  readonly record: string;
  readonly changeSet: string | undefined;
  /** Whether all that was typed is on the server. */
  readonly isKept: boolean;
  /** Changes whenever something else was kept. */
  readonly state: string;
}

/** What publishing would be refused for of a record as it is drafted, with its statements; asked anew whenever all that was typed is kept. */
export function useCheck({ record, changeSet, isKept, state }: Asked): CheckReport | undefined {
  const client = useMithaqClient();
  const [report, setReport] = useState<CheckReport>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `state` asks the same again
  useEffect(() => {
    const id = ChangeSetId.safeParse(changeSet);
    if (!isKept || !id.success) return;
    const call = new AbortController();
    client.drafts.check.query({ changeSet: id.data }, { signal: call.signal }).then(
      ({ problems, more }) => setReport({ problems: problems.filter(({ subject }) => subject?.record.id === record), more }),
      () => undefined,
    );
    return () => call.abort();
  }, [client, record, changeSet, isKept, state]);
  return report;
}
