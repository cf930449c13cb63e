// @ts-check
import http from 'node:http';
import { join } from 'node:path';
import { constants } from 'node:zlib';
import compression from 'compression';
import sirv from 'sirv';
import { keepData } from './page-data.mjs';
import { changePage } from './sent-page.mjs';
import { answerWake } from './wake.mjs';

const prefix = '/_next/static';

/**
 * Answers with Brotli, where the browser has it: the browser's files as they were compressed at the build (`assemble.mjs`), the pages as they
 * are made. Next has gzip alone: scripts come out a sixth larger, and a page with its styles in it a third.
 * Next makes its own HTTP server and offers no place before it, so this one wraps what it makes.
 * @param {string} folder of the standalone server
 * @param {string} dist as `distDir` of next.config.ts
 */
export function serveCompressed(folder, dist) {
  const files = sirv(join(folder, dist, 'static'), {
    brotli: true,
    gzip: true,
    etag: true,
    immutable: true,
    maxAge: 31_536_000,
    setHeaders,
  });
  const compress = compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 8 } }, filter: isWorthIt });
  const data = keepData();
  const create = http.createServer;
  http.createServer = /** @type {typeof http.createServer} */ (
    (/** @type {unknown[]} */ ...given) => {
      const listener = /** @type {http.RequestListener} */ (given.pop());
      const options = /** @type {http.ServerOptions} */ (given[0] ?? {});
      return create(options, (request, response) => {
        const { url = '/' } = request;
        const answer = () => {
          request.url = url;
          compress(/** @type {any} */ (request), /** @type {any} */ (response), () => {
            if (answerWake(request, response) || data.answer(request, response)) return;
            changePage(request, response, data);
            listener(request, response);
          });
        };
        if (!url.startsWith(`${prefix}/`)) return answer();
        request.url = url.slice(prefix.length);
        files(request, response, answer);
      });
    }
  );
}

/**
 * Live changes are small and must not wait for one another in a compressor.
 * @param {any} request
 * @param {any} response
 */
function isWorthIt(request, response) {
  const type = String(response.getHeader('content-type') ?? '');
  if (type.startsWith('text/event-stream')) return false;
  // Next gives the type of a file that a route writes as a list of one, which the filter does not know.
  if (type !== '') response.setHeader('content-type', type);
  return compression.filter(request, response);
}

/** @param {http.ServerResponse} response */
function setHeaders(response) {
  response.setHeader('x-content-type-options', 'nosniff');
}
