'use client';

import type { SimilarView } from '@mithaq/client';
import type { RecordKind } from '@mithaq/domain';
import { useMithaqClient } from '../register/browser-client.ts';
import { useAsTyped } from './use-as-typed.ts';

const pause = 250;
// They are asked in an address, which has a limit.
const mostNames = 4;
const longest = 200;

/** What a record that is being made may be already, by the names that were typed so far, with the reasons. */
export function useSimilar(kind: RecordKind, names: readonly string[]): readonly SimilarView[] {
  const client = useMithaqClient();
  const asked = askedBy(names);
  const ask = (signal: AbortSignal) => client.drafts.similar.query({ kind, names: [...asked] }, { signal });
  const about = asked.length === 0 ? '' : JSON.stringify(asked);
  const latest = useAsTyped({ asked: about, ask, pause });
  return (about !== '' && latest?.value) || [];
}

/** Of the names those that can be asked about, each once. */
export function askedBy(names: readonly string[]): readonly string[] {
  const all = names.map((name) => name.trim()).filter((name) => name.length > 1 && name.length <= longest);
  return [...new Set(all)].slice(0, mostNames);
}
