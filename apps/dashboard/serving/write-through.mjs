// @ts-check
/** @typedef {import('node:http').ServerResponse} ServerResponse */

/**
 * Writes what is made of what is written.
 * @param {ServerResponse} response
 * @param {{ readonly put: (chunk: Buffer) => Buffer, readonly last: () => Buffer }} made
 */
export function writeThrough(response, { put, last }) {
  const write = /** @type {(chunk: Buffer, ...rest: unknown[]) => boolean} */ (response.write.bind(response));
  const end = /** @type {(...rest: unknown[]) => ServerResponse} */ (response.end.bind(response));
  const putOn = (/** @type {unknown} */ chunk, /** @type {unknown[]} */ ...rest) =>
    write(put(bytesOf(chunk, rest[0])), ...rest.filter(isCallback));
  const close = (/** @type {unknown[]} */ ...given) => {
    const [chunk, encoding] = given;
    if (chunk !== undefined && chunk !== null && !isCallback(chunk)) putOn(chunk, encoding);
    const left = last();
    if (left.length > 0) write(left);
    return end(...given.filter(isCallback));
  };
  Object.assign(response, { write: putOn, end: close });
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
