'use client';

import type { ImportResult } from '@mithaq/client';
import type { Source } from '@mithaq/domain';
import { useCallback, useEffect, useState } from 'react';
import { useMithaqClient } from '../register/browser-client.ts';

/**
 * A source as its record is now: what it was imported with may have been answered since. Nothing until that is known, and where the server does
 * not answer.
 */
export function useSourceNow({ id }: Pick<ImportResult['source'], 'id'>): { readonly now: Source | undefined; readonly look: () => void } {
  const client = useMithaqClient();
  const [now, setNow] = useState<Source>();
  const [looks, setLooks] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is asked for again whenever somebody looks again
  useEffect(() => {
    const call = new AbortController();
    client.records.get.query({ kind: 'source', key: id }, { signal: call.signal }).then(
      ({ record }) => record.record === 'source' && setNow(record),
      () => undefined,
    );
    return () => call.abort();
  }, [client, id, looks]);
  const look = useCallback(() => setLooks((before) => before + 1), []);
  return { now, look };
}
