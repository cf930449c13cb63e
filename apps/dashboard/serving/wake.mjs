// @ts-check
/** A request with this header asks for what a page is told in for React, and for nothing else of it. */
export const dataAlone = 'x-page-data';

/**
 * Runs in the browser, written into a page: asks for what the page was told in (at `data`, or of the page itself with the header `alone`) and for its scripts (`data-src`) once it is drawn. A page that
 * nobody sees is not drawn, and some browsers do not tell when one is: those are woken as soon as they are read. What comes with a later part of
 * the page is asked for when all of it is there. Without its data a page is left as it is: it can be read. A button that was pressed before the page
 * answered is pressed again when it says that it does (`awake`).
 * @param {string} data
 * @param {string} alone
 */
function wakeWhenDrawn(data, alone) {
  const nonce = document.currentScript?.nonce ?? '';
  /** @type {'asleep' | 'called' | 'awake'} */
  let state = 'asleep';
  const scripts = () => /** @type {NodeListOf<HTMLScriptElement>} */ (document.querySelectorAll('script[data-src]:not([nomodule])'));
  const isTold = (/** @type {Response} */ answer) => answer.headers.get('content-type')?.startsWith('text/plain');
  const put = (/** @type {'link' | 'script'} */ tag, /** @type {object} */ properties) =>
    document.head.appendChild(Object.assign(document.createElement(tag), { nonce, ...properties }));
  const run = () => {
    state = 'awake';
    for (const script of scripts()) {
      script.src = script.dataset['src'] ?? '';
      script.removeAttribute('data-src');
    }
  };
  const call = () => {
    if (state !== 'asleep') return;
    state = 'called';
    const told = fetch(data)
      .then((answer) => (isTold(answer) ? answer : fetch(location.href, { headers: { [alone]: '1' } })))
      .then((answer) => (isTold(answer) ? answer.text() : Promise.reject()));
    for (const { dataset } of scripts()) put('link', { rel: 'preload', as: 'script', fetchPriority: 'low', href: dataset['src'] });
    told.then(
      (text) => {
        put('script', { text }).remove();
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
  document.addEventListener('DOMContentLoaded', () => {
    if (state === 'awake') run();
    if (document.hidden || !tellsPaint) call();
  });
  if (document.hidden || !tellsPaint) return;
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

/**
 * The same as a script's text, without its notes and indents.
 * @param {string} data path at which the page's data are asked for
 */
export function wake(data) {
  return `(${written})(${JSON.stringify(data)},${JSON.stringify(dataAlone)})`;
}
