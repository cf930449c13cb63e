// @ts-check

import { cookieOfWhole, queryOfWhole } from './below-fold.mjs';
import { changing } from './changing.mjs';
import { leanPage, toldLeftOut } from './lean-page.mjs';
import { headersOfData } from './page-data.mjs';
import { dataAlone, wakeTag } from './wake.mjs';
import { writeThrough } from './write-through.mjs';

/** @typedef {import('node:http').IncomingMessage} IncomingMessage */
/** @typedef {import('node:http').ServerResponse} ServerResponse */
/** @typedef {import('./changing.mjs').Change} Change */
/** @typedef {import('./page-data.mjs').Data} Data */
/** @typedef {import('./page-data.mjs').KeptData} KeptData */

/**
 * Changes a page on its way out, where its policy names a nonce. Its own styles get the nonce: Next tells React one for scripts alone, though React takes one for
 * styles, too, and a browser would leave them out. Its scripts wait until it is drawn, and so does what they wake it with: what is read does
 * not wait for what wakes it.
 * @param {IncomingMessage} request
 * @param {ServerResponse} response of which nothing is written yet
 * @param {Pick<KeptData, 'begin'>} kept
 */
export function changePage(request, response, kept) {
  const { writeHead, write, end } = response;
  const query = queryOfWhole(request);
  const cookie = cookieOfWhole(request);
  const begin = () => {
    Object.assign(response, { writeHead, write, end });
    const nonces = noncesOf(response);
    if (nonces === undefined || response.hasHeader(changed)) return response.removeHeader(changed);
    response.setHeader(changed, '1');
    if (cookie !== undefined) response.appendHeader('set-cookie', cookie);
    if (request.headers[dataAlone] !== undefined) giveDataAlone(response, nonces);
    else setDataApart(response, nonces, kept.begin(), query);
  };
  /** @type {(method: 'writeHead' | 'write' | 'end') => any} */
  const first =
    (method) =>
    (/** @type {any[]} */ ...given) => {
      begin();
      return /** @type {any} */ (response[method])(...given);
    };
  // Headers may be sent before anything is written.
  Object.assign(response, { writeHead: first('writeHead'), write: first('write'), end: first('end') });
}

/** Of a page that is changed already: where Next rewrites an address it may ask itself, and pass on what it was answered, compressed. */
const changed = 'x-page-changed';

/** @typedef {{ readonly styles: string, readonly scripts: string }} Nonces */

/**
 * The nonces that a page's policy names; nothing where it is no page, or its policy names none.
 * @param {ServerResponse} response
 * @returns {Nonces | undefined}
 */
function noncesOf(response) {
  if (!String(response.getHeader('content-type')).startsWith('text/html')) return undefined;
  const policy = String(response.getHeader('content-security-policy'));
  const [styles, scripts] = ['style-src-elem', 'script-src'].map((kind) => new RegExp(`${kind} [^;]*'nonce-([^']+)'`).exec(policy)?.[1]);
  return styles === undefined || scripts === undefined ? undefined : { styles, scripts };
}

/**
 * @param {ServerResponse} response
 * @param {Nonces} nonces
 * @param {Data} data
 * @param {string | undefined} query at which the page is whole
 */
function setDataApart(response, nonces, data, query) {
  const page = changedPage(nonces, data, query);
  response.once('close', data.end);
  writeThrough(response, {
    put: page.put,
    last: () => {
      const last = page.last();
      data.end();
      return last;
    },
  });
}

/**
 * @param {ServerResponse} response
 * @param {Nonces} nonces
 */
function giveDataAlone(response, nonces) {
  /** @type {Buffer[]} */
  const parts = [];
  const page = changedPage(nonces, { path: '', take: (part) => void parts.push(part) }, '');
  for (const [name, value] of Object.entries(headersOfData)) response.setHeader(name, value);
  writeThrough(response, {
    put: (chunk) => {
      page.put(chunk);
      return nothing;
    },
    last: () => {
      page.last();
      return Buffer.concat(parts);
    },
  });
}

const nothing = Buffer.alloc(0);
/** Stands where a part of the page is to come later. */
const later = Buffer.from('<template id="B:');

/**
 * A page is held back until it is whole, and sent lean; what it leaves out is told with its data. One that comes in parts leaves out nothing: what
 * the others will use is not known.
 * @param {Nonces} nonces
 * @param {Pick<Data, 'path' | 'take'>} data
 * @param {string | undefined} query at which the page is whole
 */
function changedPage(nonces, data, query) {
  const change = changing(changesWith(nonces, data));
  /** @type {Buffer[] | undefined} */
  let parts = [];
  let end = nothing;
  return {
    put: (/** @type {Buffer} */ chunk) => {
      const part = change.put(chunk);
      if (parts === undefined) return part;
      parts.push(part);
      end = Buffer.concat([end.subarray(-later.length), part]);
      if (!end.includes(later)) return nothing;
      const first = Buffer.concat(parts);
      parts = undefined;
      return first;
    },
    last: () => {
      if (parts === undefined) return change.held();
      const { page, left } = leanPage(Buffer.concat([...parts, change.held()]).toString(), query);
      if (left !== undefined) data.take(Buffer.from(toldLeftOut(left)));
      return Buffer.from(page);
    },
  };
}

/**
 * Stored text is not changed by any of it: in a page it has no tag that is not escaped.
 * @param {Nonces} nonces
 * @param {Pick<Data, 'path' | 'take'>} data
 * @returns {readonly Change[]}
 */
function changesWith({ styles, scripts }, { path, take }) {
  /** @type {(stands: string, sent: string) => Change} */
  const change = (stands, sent) => ({ stands: Buffer.from(stands), sent: Buffer.from(sent) });
  /** @type {(begins: string) => Change} */
  const takeOut = (begins) => ({
    ...change(`<script nonce="${scripts}">${begins}`, ''),
    takes: { first: Buffer.from(`;${begins}`), until: Buffer.from('</script>'), take },
  });
  return [
    change('<body', '<body data-asleep=""'),
    change('<style data-precedence="', `<style nonce="${styles}" data-precedence="`),
    change('<script src="/_next/static/', '<script data-src="/_next/static/'),
    change('<link rel="preload" as="script"', '<link data-rel="preload" as="script"'),
    change('</head>', `${wakeTag(scripts, path)}</head>`),
    takeOut('self.__next_f'),
    takeOut('(self.__next_f'),
  ];
}
