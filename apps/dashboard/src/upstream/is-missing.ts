import { createMithaqClient, failureOf } from '@mithaq/client';
import type { RecordAddress } from '../address/record-address.ts';
import { apiUrl } from './address.ts';
import { readerIn } from './reader.ts';

/**
 * Whether the register has no record at an address, or takes its key for none. It is asked only once: a register that does not
 * answer is for the page to tell.
 */
export async function isMissing({ list, key }: RecordAddress, reader: Headers, ask: typeof fetch = fetch): Promise<boolean> {
  const headers = readerIn(reader);
  const client = createMithaqClient({
    url: apiUrl(),
    tries: 1,
    headers: () => headers,
    fetch: (input, init) => ask(input, { ...init, cache: 'no-store' }),
  });
  try {
    await client[list].get.query({ key });
    return false;
  } catch (error) {
    const failure = failureOf(error);
    return failure?.unreachable === false && (failure.category === 'not-found' || failure.category === 'invalid');
  }
}
