'use client';

import { ChangeSetId } from '@mithaq/domain';
import { useMithaqClient } from '../register/browser-client.ts';
import { useDoing } from '../register/use-doing.ts';

/** Calls a change set otherwise, as it was seen. */
export function useRename({ id, revision }: { readonly id: string; readonly revision: number }) {
  const client = useMithaqClient();
  const { busy, problem, act } = useDoing();
  const rename = (title: string, done: () => void) =>
    act(async () => {
      await client.changeSets.rename.mutate({ id: ChangeSetId.parse(id), revision, title });
      done();
    });
  return { busy, problem, rename };
}
