'use client';

import { failureOf, type MithaqClient } from '@mithaq/client';
import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { actsHere } from '../live/own-acts.ts';
import { useMithaqClient } from '../register/browser-client.ts';
import { type Import, type Importable, type ImportState, problemBeforeSending, problemOf, withState } from './imports.ts';

/** Imports files one after another; one that fails does not stop the others. The page is asked for again after each batch. */
export function useImports(): { imports: readonly Import[]; add: (files: readonly Importable[]) => void } {
  const client = useMithaqClient();
  const router = useRouter();
  const [imports, setImports] = useState<readonly Import[]>([]);
  const line = useRef(Promise.resolve());
  const count = useRef(0);

  const add = (files: readonly Importable[]) => {
    const batch = files.map((file) => ({ file, key: String(count.current++) }));
    setImports((all) => [
      ...batch.map(({ file, key }) => ({ key, name: file.name, state: { step: 'waiting' } as const })).toReversed(),
      ...all,
    ]);
    line.current = line.current.then(async () => {
      for (const { file, key } of batch) await importOne(client, file, (state) => setImports((all) => withState(all, key, state)));
      router.refresh();
    });
  };
  return { imports, add };
}

async function importOne(client: MithaqClient, file: Importable, tell: (state: ImportState) => void): Promise<void> {
  const problem = problemBeforeSending(file);
  if (problem) return tell({ step: 'failed', problem });
  tell({ step: 'reading' });
  const content = await file.read().catch(() => undefined);
  if (content === undefined) return tell({ step: 'failed', problem: { kind: 'unreadable' } });
  tell({ step: 'sending' });
  const act = { announcedAs: ['source-created', 'source-attached'] } as const;
  actsHere.expect(act);
  try {
    const result = await client.sources.import.mutate({ name: file.name, content });
    if (result.outcome === 'known') actsHere.forget(act);
    tell({ step: 'done', result });
  } catch (error) {
    actsHere.forget(act);
    tell({ step: 'failed', problem: problemOf(failureOf(error)) });
  }
}
