// @ts-check
import { setTimeout as pause } from 'node:timers/promises';
import { Failure } from '../run/failure.mjs';

/**
 * Waits until an address answers with success.
 * @param {string} url
 * @param {number} [patience] in milliseconds
 */
export async function answers(url, patience = 60_000) {
  const until = Date.now() + patience;
  let last = 'no connection';
  while (Date.now() < until) {
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(10_000) });
      await response.body?.cancel();
      if (response.ok) return;
      last = `status ${response.status}`;
    } catch {
      last = 'no connection';
    }
    await pause(50);
  }
  throw new Failure(`${url} does not answer (${last}).`, { hint: 'The logs in .mithaq/logs say more.' });
}
