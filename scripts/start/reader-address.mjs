// @ts-check
import { createHmac } from 'node:crypto';
import { subscribe } from 'node:diagnostics_channel';

/**
 * Whom the dashboard asks the server for. All of its requests come from one address, so it tells the reader's, signed with a key that only
 * the two of them have: what a browser writes into this header is thrown away here, and does not hold there.
 */
export const readerHeader = 'x-mithaq-reader';

/**
 * @param {string} address
 * @param {string} key
 */
export function signed(address, key) {
  return `${address} ${createHmac('sha256', key).update(address).digest('base64url')}`;
}

/**
 * The address that a request comes from: the peer's, or the one that the outermost of our proxies saw, counted from the right of
 * `X-Forwarded-For`. The server counts in the same way.
 * @param {string | undefined} peer
 * @param {string | undefined} forwarded
 * @param {number} proxies
 */
export function readerOf(peer, forwarded, proxies) {
  const hops = (forwarded ?? '').split(',').map((hop) => hop.trim());
  const address = (proxies > 0 ? hops.at(-proxies) : undefined) || peer || 'unknown';
  // Whatever stands in a header may be anything; an address has neither spaces nor so many letters.
  return address.replaceAll(/[^0-9A-Za-z:.%]/g, '').slice(0, 64);
}

/**
 * Tells the reader's address in every request that this process is sent, before anything else looks at it; without a key, none.
 * @param {{ key: string | undefined, proxies: number }} how
 */
export function tellReaders({ key, proxies }) {
  subscribe('http.server.request.start', (message) => {
    const { request } = /** @type {{ request: import('node:http').IncomingMessage }} */ (message);
    delete request.headers[readerHeader];
    if (key === undefined || key === '') return;
    const forwarded = request.headers['x-forwarded-for'];
    const all = Array.isArray(forwarded) ? forwarded.join(',') : forwarded;
    request.headers[readerHeader] = signed(readerOf(request.socket.remoteAddress, all, proxies), key);
  });
}
