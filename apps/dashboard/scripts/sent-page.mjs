// @ts-check
import { wake } from './wake.mjs';

/** @typedef {import('node:http').ServerResponse} ServerResponse */

/**
 * What stands in a page, as React and Next write it, and what is sent instead. Stored text is not changed by this: in a page it has no tag that
 * is not escaped.
 * @typedef {readonly [stands: Buffer, sent: Buffer]} Change
 */

/**
 * Changes a page on its way out, where its policy names a nonce. Its own styles get the nonce: Next tells React one for scripts alone, though React takes one for
 * styles, too, and a browser would leave them out. Its scripts wait until it is drawn: what is read does not wait for what wakes it.
 * @param {ServerResponse} response of which nothing is written yet
 */
export function changePage(response) {
  const { write, end } = response;
  const begin = () => {
    Object.assign(response, { write, end });
    const changes = changesOf(response);
    if (changes !== undefined) changeAll(response, changes);
  };
  /** @type {(method: 'write' | 'end') => any} */
  const first =
    (method) =>
    (/** @type {any[]} */ ...given) => {
      begin();
      return /** @type {any} */ (response[method])(...given);
    };
  Object.assign(response, { write: first('write'), end: first('end') });
}

/**
 * What is changed in a page; nothing where it is none, or its policy names no nonce.
 * @param {ServerResponse} response
 */
function changesOf(response) {
  if (!String(response.getHeader('content-type')).startsWith('text/html')) return undefined;
  const policy = String(response.getHeader('content-security-policy'));
  const [styles, scripts] = ['style-src-elem', 'script-src'].map((kind) => new RegExp(`${kind} [^;]*'nonce-([^']+)'`).exec(policy)?.[1]);
  return styles === undefined || scripts === undefined ? undefined : changesWith({ styles, scripts });
}

/**
 * @param {{ readonly styles: string, readonly scripts: string }} nonces
 * @returns {readonly Change[]}
 */
export function changesWith({ styles, scripts }) {
  const changes = [
    ['<style data-precedence="', `<style nonce="${styles}" data-precedence="`],
    ['<script src="/_next/static/', '<script data-src="/_next/static/'],
    ['<link rel="preload" as="script"', '<link data-rel="preload" as="script"'],
    ['</head>', `<script nonce="${scripts}">${wake}</script></head>`],
  ];
  return changes.map(([stands = '', sent = '']) => [Buffer.from(stands), Buffer.from(sent)]);
}

/**
 * @param {ServerResponse} response
 * @param {readonly Change[]} changes
 */
function changeAll(response, changes) {
  const { write, end } = response;
  const change = changing(changes);
  const put = (/** @type {unknown} */ chunk, /** @type {unknown[]} */ ...rest) =>
    write.call(response, change.put(bytesOf(chunk, rest[0])), .../** @type {[]} */ (rest.filter(isCallback)));
  const close = (/** @type {unknown[]} */ ...given) => {
    const [chunk, encoding] = given;
    if (chunk !== undefined && chunk !== null && !isCallback(chunk)) put(chunk, encoding);
    const held = change.held();
    if (held.length > 0) write.call(response, held);
    return end.call(response, .../** @type {[]} */ (given.filter(isCallback)));
  };
  Object.assign(response, { write: put, end: close });
}

/**
 * Changes what is written, wherever the writing is cut.
 * @param {readonly Change[]} changes none of which begins within another
 */
export function changing(changes) {
  /** The end of what was written, where it may be the beginning of what is changed. */
  let held = Buffer.alloc(0);
  return {
    held: () => held,
    put: (/** @type {Buffer} */ chunk) => {
      const text = Buffer.concat([held, chunk]);
      const parts = [];
      let from = 0;
      for (let next = nextIn(text, from, changes); next !== undefined; next = nextIn(text, from, changes)) {
        parts.push(text.subarray(from, next.at), next.sent);
        from = next.until;
      }
      const until = text.length - beginningAtEnd(text.subarray(from), changes);
      held = text.subarray(until);
      return Buffer.concat([...parts, text.subarray(from, until)]);
    },
  };
}

/**
 * The first place at or after another where something is changed.
 * @param {Buffer} text
 * @param {number} from
 * @param {readonly Change[]} changes
 */
function nextIn(text, from, changes) {
  const places = changes.flatMap(([stands, sent]) => {
    const at = text.indexOf(stands, from);
    return at === -1 ? [] : [{ at, until: at + stands.length, sent }];
  });
  return places.toSorted((one, other) => one.at - other.at)[0];
}

/**
 * How many bytes at the end may be the beginning of what is changed.
 * @param {Buffer} text
 * @param {readonly Change[]} changes
 */
function beginningAtEnd(text, changes) {
  return Math.max(
    ...changes.map(([stands]) => {
      let many = Math.min(stands.length - 1, text.length);
      while (many > 0 && !text.subarray(text.length - many).equals(stands.subarray(0, many))) many -= 1;
      return many;
    }),
  );
}

/**
 * @param {unknown} chunk
 * @param {unknown} encoding
 */
function bytesOf(chunk, encoding) {
  if (typeof chunk !== 'string') return Buffer.from(/** @type {Uint8Array} */ (chunk));
  return Buffer.from(chunk, /** @type {BufferEncoding} */ (typeof encoding === 'string' ? encoding : 'utf8'));
}

/** @param {unknown} given */
function isCallback(given) {
  return typeof given === 'function';
}
