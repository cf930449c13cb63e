import type { RevisionView } from '@mithaq/client';
import { RecordId, StatementId } from '@mithaq/domain';
import { useEffect, useState } from 'react';
import { z } from 'zod';
import { useMithaqClient } from '../register/browser-client.ts';

const Subject = z.union([RecordId, StatementId]);

/** Who made a revision, and when; nothing until that is known, and where it cannot be asked. */
export function useWhoSaved(subject: string, revision: number | undefined): RevisionView | undefined {
  const client = useMithaqClient();
  const [who, setWho] = useState<RevisionView>();
  useEffect(() => {
    if (revision === undefined) return;
    const off = new AbortController();
    client.records.revision.query({ id: Subject.parse(subject), revision }, { signal: off.signal }).then(
      (answer) => setWho(answer.revision),
      () => setWho(undefined),
    );
    return () => off.abort();
  }, [client, subject, revision]);
  return who;
}
