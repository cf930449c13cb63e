'use client';

import type { KnownRecord, MithaqClient } from '@mithaq/client';
import { RecordId, type RecordKind } from '@mithaq/domain';
import { findRecords, longestSought } from '../look-up/find-records.ts';
import { useAsTyped } from '../look-up/use-as-typed.ts';
import { useMithaqClient } from '../register/browser-client.ts';
import type { Book } from './use-book.ts';

const pause = 150;

/** What was found for the words that were typed. */
export interface FoundRecords {
  readonly records: readonly KnownRecord[];
  /** Whether the answer is to other words than those that stand there now. */
  readonly isAsking: boolean;
  readonly isUnanswered: boolean;
}

interface Asked {
  readonly kind: RecordKind;
  readonly words: string;
  readonly book: Book;
}

/** Looks records of a kind up as words are typed: any spelling, either script, published and drafted ones. */
export function useFoundRecords({ kind, words, book }: Asked): FoundRecords {
  const client = useMithaqClient();
  const asked = words.trim().slice(0, longestSought);
  const ask = async (signal: AbortSignal) => {
    const records = await found(client, { kind, words: asked, signal });
    book.learn(records);
    return records;
  };
  const latest = useAsTyped({ asked, ask, pause });
  if (asked === '') return { records: [], isAsking: false, isUnanswered: false };
  return {
    records: latest?.value ?? [],
    isAsking: latest?.asked !== asked,
    isUnanswered: latest !== undefined && latest.value === undefined,
  };
}

interface Question {
  readonly kind: RecordKind;
  readonly words: string;
  readonly signal: AbortSignal;
}

async function found(client: MithaqClient, { kind, words, signal }: Question): Promise<readonly KnownRecord[]> {
  const ids = (await findRecords(client, { kinds: [kind], words, signal })).map(({ id }) => RecordId.parse(id));
  return ids.length === 0 ? [] : client.records.known.query({ ids }, { signal });
}
