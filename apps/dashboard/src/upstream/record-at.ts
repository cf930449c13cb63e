import { createMithaqClient, failureOf } from '@mithaq/client';
import { type AnyRecord, type RecordKind, recordKinds } from '@mithaq/domain';
import { apiUrl } from './address.ts';
import { readerIn } from './reader.ts';

/** What the register says of a key: its record as readers see it, that there is none, or nothing at all. */
export type RecordFound = { readonly record: AnyRecord } | 'none' | 'untold';

/** Which record: by its id, its slug, or a slug that it had. */
export interface RecordAsked {
  readonly kind: string;
  readonly key: string;
}

/** Asks the register for a record, on behalf of a reader. It is asked only once: a register that does not answer is for the page to tell. */
export async function recordAt({ kind, key }: RecordAsked, reader: Headers, ask: typeof fetch = fetch): Promise<RecordFound> {
  if (!isKind(kind)) return 'none';
  const headers = readerIn(reader);
  const client = createMithaqClient({
    url: apiUrl(),
    tries: 1,
    headers: () => headers,
    fetch: (input, init) => ask(input, { ...init, cache: 'no-store' }),
  });
  try {
    return { record: (await client.records.get.query({ kind, key })).record };
  } catch (error) {
    const failure = failureOf(error);
    return failure?.unreachable === false && (failure.category === 'not-found' || failure.category === 'invalid') ? 'none' : 'untold';
  }
}

function isKind(named: string): named is RecordKind {
  return recordKinds.some((kind) => kind === named);
}
