// @ts-check
import { randomUUID } from 'node:crypto';

/** @typedef {import('node:http').IncomingMessage} IncomingMessage */
/** @typedef {import('node:http').ServerResponse} ServerResponse */
/**
 * What one page is told in, as it is written: the path at which its browser asks for it; it is whole at its end.
 * @typedef {{ readonly path: string, readonly take: (part: Buffer) => void, readonly end: () => void }} Data
 */
/** @typedef {ReturnType<typeof keepData>} KeptData */
/** @typedef {{ readonly parts: Buffer[], readonly since: number, readonly whole: Promise<void>, bytes: number }} Kept */

const prefix = '/_page/';

/**
 * Keeps what pages are told in for React until their browsers ask for it: all that is drawn stands in a page twice, and what is read would wait for
 * its double. Each is given once, to who knows its path, which nobody can guess. What nobody asks for (a crawler, a browser without scripts)
 * is dropped after a while, and the oldest first where there is too much.
 * @param {{ readonly bytes?: number, readonly milliseconds?: number, readonly now?: () => number }} limits
 */
export function keepData({ bytes: most = 64_000_000, milliseconds = 60_000, now = Date.now } = {}) {
  /** @type {Map<string, Kept>} the oldest first */
  const kept = new Map();
  let bytes = 0;

  const drop = (/** @type {string} */ path) => {
    bytes -= kept.get(path)?.bytes ?? 0;
    kept.delete(path);
  };
  const dropOld = () => {
    for (const [path, { since }] of kept) {
      if (bytes <= most && now() - since < milliseconds) return;
      drop(path);
    }
  };

  return {
    /** @returns {Data} */
    begin() {
      dropOld();
      const path = prefix + randomUUID();
      let end = () => {};
      /** @type {Promise<void>} */
      const whole = new Promise((resolve) => {
        end = resolve;
      });
      const data = { parts: /** @type {Buffer[]} */ ([]), since: now(), whole, bytes: 0 };
      kept.set(path, data);
      const take = (/** @type {Buffer} */ part) => {
        if (!kept.has(path)) return;
        data.parts.push(part);
        data.bytes += part.length;
        bytes += part.length;
        dropOld();
      };
      return { path, take, end };
    },

    /**
     * Answers a request for what a page was told in, once the page is whole; with 404 where it is not kept any more.
     * @param {IncomingMessage} request
     * @param {ServerResponse} response
     * @returns {boolean} whether the request is one
     */
    answer({ url = '', method }, response) {
      if (!url.startsWith(prefix) || method !== 'GET') return false;
      const data = kept.get(url);
      if (data === undefined) response.writeHead(404).end();
      else void data.whole.then(() => response.writeHead(200, headersOfData).end(Buffer.concat(data.parts), () => drop(url)));
      return true;
    },
  };
}

/** What a page was told in is for its own browser alone, as the page is, and is no script to whoever would include it. */
export const headersOfData = {
  'content-type': 'text/plain; charset=utf-8',
  'cache-control': 'private, no-store',
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
};
