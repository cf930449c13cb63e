// @ts-check
import { createHash } from 'node:crypto';
import { wakeWhenDrawn } from './wake-when-drawn.mjs';

/** A request with this header asks for what a page is told in for React, and for nothing else of it. */
export const dataAlone = 'x-page-data';

const written = wakeWhenDrawn
  .toString()
  .replaceAll(/\/\*\*.*?\*\//g, '')
  .replaceAll(/\n\s*/g, '\n');

/** The same as a file, without its notes and indents. */
const text = `(${written})(${JSON.stringify(dataAlone)})`;
const path = `/_wake/${createHash('sha256').update(text).digest('base64url').slice(0, 12)}.js`;

/**
 * The tag that wakes a page.
 * @param {string} nonce
 * @param {string} data path at which the page's data are asked for
 */
export function wakeTag(nonce, data) {
  return `<script nonce="${nonce}" src="${path}" data-told="${data}" defer></script>`;
}

/**
 * Answers a request for the file.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @returns {boolean} whether the request is one
 */
export function answerWake({ url }, response) {
  if (url !== path) return false;
  response.writeHead(200, headersOfWake).end(text);
  return true;
}

const headersOfWake = {
  'content-type': 'text/javascript; charset=utf-8',
  'cache-control': 'public, max-age=31536000, immutable',
  'x-content-type-options': 'nosniff',
};
