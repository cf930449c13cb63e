// @ts-check
import { createHash } from 'node:crypto';

/** @typedef {import('./used-styles.d.mts').WholeStyles} WholeStyles */

/** A request with this header asks for what a page is told in for React, and for nothing else of it. */
export const dataAlone = 'x-page-data';

/**
 * Runs in the browser, once a page is read: asks for what the page was told in (at `data-told` of its own tag, or of the page itself with the header
 * `alone`) and for its scripts (`data-src`) when it is drawn. A page that nobody sees is not drawn, and some browsers do not tell when one is: those are
 * woken at once. Without its data a page is left as it is: it can be read. It has all its styles before anything on it can change. A button that was
 * pressed before the page answered is pressed again when it says that it does (`awake`).
 * @param {string} alone
 */
function wakeWhenDrawn(alone) {
  const tag = /** @type {HTMLScriptElement} */ (document.currentScript);
  const { nonce } = tag;
  let isCalled = false;
  const scripts = () => /** @type {NodeListOf<HTMLScriptElement>} */ (document.querySelectorAll('script[data-src]:not([nomodule])'));
  const isTold = (/** @type {Response} */ answer) => answer.headers.get('content-type')?.startsWith('text/plain');
  const put = (/** @type {'link' | 'script'} */ tag, /** @type {object} */ properties) =>
    document.head.appendChild(Object.assign(document.createElement(tag), { nonce, ...properties }));
  const putStyles = (/** @type {WholeStyles} */ [href, rules]) => {
    const sheet = /** @type {HTMLStyleElement | null} */ (document.querySelector(`style[data-href="${href}"]`))?.sheet;
    const read = new CSSStyleSheet();
    let at = 0;
    for (const rule of rules) {
      read.replaceSync(rule);
      const known = read.cssRules[0]?.cssText;
      if (known === undefined) continue;
      if (sheet?.cssRules[at]?.cssText !== known) sheet?.insertRule(rule, at);
      at += 1;
    }
  };
  const run = () => {
    document.body.removeAttribute('data-asleep');
    for (const script of scripts()) {
      script.src = script.dataset['src'] ?? '';
      script.removeAttribute('data-src');
    }
  };
  const call = () => {
    if (isCalled) return;
    isCalled = true;
    const told = fetch(tag.dataset['told'] ?? '')
      .then((answer) => (isTold(answer) ? answer : fetch(location.href, { headers: { [alone]: '1' } })))
      .then((answer) => (isTold(answer) ? answer.text() : Promise.reject()));
    for (const { dataset } of scripts()) put('link', { rel: 'preload', as: 'script', fetchPriority: 'low', href: dataset['src'] });
    told.then(
      (text) => {
        put('script', { text }).remove();
        /** @type {{ __page_styles?: readonly WholeStyles[] }} */ (self).__page_styles?.forEach(putStyles);
        run();
      },
      () => {},
    );
  };
  /** @type {HTMLElement | null} */
  let pressed = null;
  const press = (/** @type {Event} */ { target }) => {
    pressed = /** @type {Element} */ (target).closest('button[type="button"]') ?? pressed;
  };
  document.addEventListener('click', press, true);
  const pressAgain = () => {
    document.removeEventListener('click', press, true);
    pressed?.click();
  };
  document.addEventListener('awake', pressAgain, { once: true });
  const tellsPaint = typeof PerformanceObserver === 'function' && PerformanceObserver.supportedEntryTypes?.includes('paint');
  if (document.hidden || !tellsPaint) return call();
  new PerformanceObserver((list) => {
    if (list.getEntriesByName('first-contentful-paint').length > 0) call();
  }).observe({ type: 'paint', buffered: true });
  document.addEventListener('visibilitychange', call);
  setTimeout(call, 2000);
}

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
 * The rest of styles that a page has in part, as its data tell it.
 * @param {readonly WholeStyles[]} whole
 */
export function toldStyles(whole) {
  return `;self.__page_styles=${JSON.stringify(whole)}`;
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
