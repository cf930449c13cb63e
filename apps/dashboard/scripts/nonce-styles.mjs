// @ts-check
/** @typedef {import('node:http').ServerResponse} ServerResponse */

/** How a page's own styles begin, as React writes them. */
const begins = Buffer.from('<style data-precedence="');

/**
 * Gives the styles that lie within a page the nonce of its policy. Next tells React the nonce for scripts alone, though React takes one for
 * styles, too: a browser would leave them out. Stored text gets no nonce by this: in a page it has no tag that is not escaped.
 * @param {ServerResponse} response of which nothing is written yet
 */
export function nonceStyles(response) {
  const { write, end } = response;
  const begin = () => {
    Object.assign(response, { write, end });
    const nonce = nonceOf(response);
    if (nonce !== undefined) markAll(response, nonce);
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
 * The nonce that a page's styles need; nothing where it is no page, or its policy names none.
 * @param {ServerResponse} response
 */
function nonceOf(response) {
  if (!String(response.getHeader('content-type')).startsWith('text/html')) return undefined;
  return /style-src-elem[^;]*'nonce-([^']+)'/.exec(String(response.getHeader('content-security-policy')))?.[1];
}

/**
 * @param {ServerResponse} response
 * @param {string} nonce
 */
function markAll(response, nonce) {
  const { write, end } = response;
  const mark = marking(nonce);
  const put = (/** @type {unknown} */ chunk, /** @type {unknown[]} */ ...rest) =>
    write.call(response, mark.put(bytesOf(chunk, rest[0])), .../** @type {[]} */ (rest.filter(isCallback)));
  const close = (/** @type {unknown[]} */ ...given) => {
    const [chunk, encoding] = given;
    if (chunk !== undefined && chunk !== null && !isCallback(chunk)) put(chunk, encoding);
    const held = mark.held();
    if (held.length > 0) write.call(response, held);
    return end.call(response, .../** @type {[]} */ (given.filter(isCallback)));
  };
  Object.assign(response, { write: put, end: close });
}

/**
 * Puts a nonce into what is written, wherever the writing is cut.
 * @param {string} nonce
 */
export function marking(nonce) {
  const marked = Buffer.from(`<style nonce="${nonce}" data-precedence="`);
  /** The end of what was written, where it may be the beginning of a tag. */
  let held = Buffer.alloc(0);
  return {
    held: () => held,
    put: (/** @type {Buffer} */ chunk) => {
      const text = Buffer.concat([held, chunk]);
      const parts = [];
      let from = 0;
      for (let at = text.indexOf(begins); at !== -1; at = text.indexOf(begins, from)) {
        parts.push(text.subarray(from, at), marked);
        from = at + begins.length;
      }
      const until = text.length - beginningAtEnd(text.subarray(from));
      held = text.subarray(until);
      return Buffer.concat([...parts, text.subarray(from, until)]);
    },
  };
}

/**
 * How many bytes at the end may be the beginning of a tag.
 * @param {Buffer} text
 */
function beginningAtEnd(text) {
  let many = Math.min(begins.length - 1, text.length);
  while (many > 0 && !text.subarray(text.length - many).equals(begins.subarray(0, many))) many -= 1;
  return many;
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
