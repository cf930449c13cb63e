'use client';

import type { KnownRecord } from '@mithaq/client';
import { RecordId } from '@mithaq/domain';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useMithaqClient } from '../register/browser-client.ts';

/** The records that a form names, by their ids. */
export interface Book {
  readonly of: (id: string) => KnownRecord | undefined;
  /** Asks for records that are not in it yet; each once. What nobody answers stays unknown. */
  readonly want: (ids: readonly string[]) => void;
  readonly learn: (records: readonly KnownRecord[]) => void;
}

/** A book of the records that a form begins with, to which others are added as they are chosen. */
export function useBook(first: readonly KnownRecord[]): Book {
  const client = useMithaqClient();
  const [records, setRecords] = useState(() => new Map(first.map((known) => [known.ref.id, known])));
  const asked = useRef(new Set<string>());
  const learn = useCallback((more: readonly KnownRecord[]) => {
    setRecords((before) => new Map([...before, ...more.map((known) => [known.ref.id, known] as const)]));
  }, []);
  const want = useCallback(
    (ids: readonly string[]) => {
      const fresh = ids.filter((id) => !asked.current.has(id) && RecordId.safeParse(id).success);
      for (const id of fresh) asked.current.add(id);
      if (fresh.length === 0) return;
      client.records.known.query({ ids: fresh.slice(0, 200).map((id) => RecordId.parse(id)) }).then(learn, () => {
        for (const id of fresh) asked.current.delete(id);
      });
    },
    [client, learn],
  );
  return useMemo(() => ({ of: (id) => records.get(id), want, learn }), [records, want, learn]);
}
