import type { RecordAddress } from '../address/record-address.ts';
import { apiUrl } from './address.ts';

/**
 * Whether the register has no record at an address, or takes its key for none. Only the status is asked for, and only
 * once: a register that does not answer is for the page to tell.
 */
export async function isMissing({ list, key }: RecordAddress, ask: typeof fetch = fetch): Promise<boolean> {
  const input = encodeURIComponent(JSON.stringify({ key }));
  try {
    const answer = await ask(`${apiUrl()}/trpc/${list}.get?input=${input}`, { cache: 'no-store' });
    await answer.text(); // read to its end, so that the connection is free for the page
    return answer.status === 404 || answer.status === 400;
  } catch {
    return false;
  }
}
